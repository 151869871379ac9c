import { slideWords } from '../../interview/share.ts'
import { presentWords as words } from '../../lessons/present.ts'
import type { Placed } from '../../outputs/talk.ts'

interface Props {
  readonly talk: readonly Placed[]
  /** The wide picture of each slide that has a chart, by the id of the slide. */
  readonly pictures: ReadonlyMap<string, string>
}

/** A talk on paper, and without script: each slide with its notes. */
export function SlideSheets({ talk, pictures }: Props) {
  return talk.map(({ id, slide }) => (
    <section key={id} className="slide-sheet" aria-labelledby={`sheet-${id}`}>
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
      <h3>{words.notes}</h3>
      {slide.notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
      {slide.sources && <p className="hidden">{slideWords.source(slide.sources)}</p>}
    </section>
  ))
}
