import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { sectionWords as words } from '../interview/interface.ts'

interface Props {
  readonly section: string
  readonly asof: 'now' | 'then'
}

/** A section as slides; what makes them is loaded when the button is pressed. */
export function SectionSlides({ section, asof }: Props) {
  const [said, setSaid] = useState('')
  const press = () => {
    setSaid(words.working)
    import('./saveSlides.ts')
      .then(({ saveSection }) => saveSection(section, asof))
      .then(
        () => setSaid(words.done),
        () => setSaid(words.failed),
      )
  }
  return (
    <p className="section-slides with-script">
      <button type="button" className="button" onClick={press}>
        {words.slides}
      </button>{' '}
      <Link
        to="/present/$deck"
        params={{ deck: section }}
        search={{ asof: asof === 'then' ? asof : undefined }}
      >
        {words.present}
      </Link>{' '}
      <span role="status">{said}</span>
    </p>
  )
}
