import { presentWords as words } from '../../lessons/present.ts'
import type { Slide } from '../../outputs/slide.ts'
import type { Placed } from '../../outputs/talk.ts'
import { notesBeyond } from './notes.ts'

interface Props {
  readonly talk: readonly Placed[]
  /** The wide picture of each slide that has a chart, by the id of the slide. */
  readonly pictures: ReadonlyMap<string, string>
}

/** A talk on paper, and without script: each slide with its notes. */
export function SlideSheets({ talk, pictures }: Props) {
  return talk.map(({ id, slide }) => (
    <section
      key={id}
      className="slide-sheet"
      aria-labelledby={`sheet-${id}`}
      data-name={slide.kind === 'chart' ? slide.frame.name : undefined}
    >
      <h2 id={`sheet-${id}`}>{slide.title}</h2>
      {slide.kind === 'chart' && (
        // The picture is our own, made from our own data.
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the picture is drawn by our own code
        <div className="slide-picture" dangerouslySetInnerHTML={{ __html: pictures.get(id) ?? '' }} />
      )}
      {slide.kind === 'text' && slide.lines.map((line) => <p key={line}>{line}</p>)}
      {slide.kind === 'table' && (
        <>
          <p>
            <b>{slide.lead}</b>
          </p>
          <ul>
            {slide.rows.slice(1).map((row) => (
              <li key={row.join(' ')}>{row.filter(Boolean).join(' · ')}</li>
            ))}
          </ul>
        </>
      )}
      <Notes slide={slide} />
    </section>
  ))
}

const Notes = ({ slide }: { readonly slide: Slide }) => {
  const notes = notesBeyond(slide)
  return (
    <>
      {notes.some((note) => note !== slide.link) && <h3>{words.notes}</h3>}
      {notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
    </>
  )
}
