import { isShown, type Show, stages } from '../../charts/view.ts'
import { revealWords } from '../../interview/reveal.ts'
import { presentWords as words } from '../../lessons/present.ts'
import type { StillSheet } from './stillSheet.ts'

interface Props {
  readonly sheet: StillSheet
  /** From 0. */
  readonly step: number
}

/** A slide as far as the page's own HTML has it, until the talk is made. Tells no more than its step does. */
export function StillSlide({ sheet: { title, name, picture, lines, isClaim }, step }: Props) {
  if (picture === null) {
    return (
      <article className={isClaim ? 'slide slide-claim' : 'slide slide-words'}>
        <h1>{title}</h1>
        {isClaim && (
          <p className={step > 0 ? 'slide-verdict' : 'slide-text'}>{step > 0 ? lines[0] : words.weigh}</p>
        )}
        {!isClaim && lines.length === 1 && <p className="slide-text">{lines[0]}</p>}
        {!isClaim && lines.length > 1 && (
          <ul className="slide-text">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </article>
    )
  }
  const show = stages[step - 1]
  if (show === undefined) {
    return (
      <article className="slide slide-question">
        <h1>{words.expect(name)}</h1>
      </article>
    )
  }
  return (
    <article className={picture.isTall ? 'slide slide-chart slide-tall' : 'slide slide-chart'}>
      <p className="slide-caption">{words.captions[show]}</p>
      <h1>{isShown(show, 'title') ? title : revealWords.question}</h1>
      <p className="slide-measured" />
      <div className="slide-drawing">
        <StillDrawing svg={picture.svg} show={show} />
      </div>
    </article>
  )
}

/** The picture of a chart in the place of its plot; before the names have their turn without any text. */
export const StillDrawing = ({ svg, show }: { readonly svg: string; readonly show: Show }) => (
  <div
    className="slide-still"
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the SVG is drawn by our own build
    dangerouslySetInnerHTML={{ __html: isShown(show, 'names') ? svg : svg.replace(/<text.*?<\/text>/gs, '') }}
  />
)
