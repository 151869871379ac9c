import { useEffect, useState } from 'react'
import type { Params } from '../charts/view.ts'

interface Props {
  readonly id: string
  readonly view: Params
  /** The version of the data that the picture was made of. */
  readonly made: string
}

/** Says of a view that was opened from a picture whether its data have changed since. */
export function PictureNotice({ id, view, made }: Props) {
  const [said, setSaid] = useState('')
  const key = JSON.stringify(view)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `view` is new at each render, what it holds counts
  useEffect(() => {
    let current = true
    import('./openPicture.ts')
      .then(({ compareData }) => compareData(id, view, made))
      .then(
        (text) => current && setSaid(text),
        () => {},
      )
    return () => {
      current = false
    }
  }, [id, key, made])
  return <div role="status">{said && <p className="notice">{said}</p>}</div>
}
