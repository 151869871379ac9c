import { useNavigate } from '@tanstack/react-router'
import { type DragEvent, useId, useState } from 'react'
import { pictureWords as words } from '../interview/share.ts'

/** Takes a picture that was made here, dropped or chosen, and opens its view. */
export function PictureDoor() {
  const navigate = useNavigate()
  const [said, setSaid] = useState('')
  const [over, setOver] = useState(false)
  const help = useId()
  const take = async (file: File | undefined) => {
    if (!file) return
    setSaid('')
    try {
      const { openPicture } = await import('./openPicture.ts')
      const opened = await openPicture(file)
      if ('said' in opened) setSaid(opened.said)
      else await navigate({ to: '/charts/$chart', params: { chart: opened.id }, search: opened.view })
    } catch {
      setSaid(words.unread)
    }
  }
  const drag = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <section
      className="picture-door with-script"
      aria-label={words.label}
      data-over={over ? '' : undefined}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void take(event.dataTransfer.files[0])
      }}
    >
      <label>
        {words.label}{' '}
        <input
          type="file"
          accept="image/png,image/svg+xml"
          aria-describedby={help}
          onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
        />
      </label>
      <p id={help} className="quiet">
        {words.help}
      </p>
      <p role="status">{said}</p>
    </section>
  )
}
