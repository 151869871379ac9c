import type { Frame } from '../charts/frame.ts'
import { claimEntry } from '../interview/claimList.ts'
import { standing } from '../lessons/shared.ts'
import type { Lesson } from '../lessons/types.ts'
import { worksheetWords as words } from '../lessons/words.ts'
import type { Drawings } from './drawings.ts'
import { SheetFoot } from './SheetFoot.tsx'
import { Svg } from './Svg.tsx'

export interface WorksheetChart {
  readonly frame: Frame
  readonly drawings: Drawings
}

interface Props {
  readonly title: string
  readonly lesson: Lesson
  readonly charts: readonly WorksheetChart[]
}

/** Two pages to write on. They hold no finding and no value: what a pupil is asked for is not in their HTML. */
export function Worksheet({ title, lesson, charts }: Props) {
  const [first, ...others] = charts
  if (!first) throw new Error(`The worksheet of ${lesson.id} has no chart`)
  return (
    <>
      <section className="sheet" aria-label={`${title}, 1`}>
        <p className="sheet-head">
          <b>{title}</b>
          <Blank label={words.name} />
          <Blank label={words.date} />
        </p>
        <BareChart letter="A" chart={first} large />
        {standing.map((question) => (
          <div key={question} className="write">
            <p>{question}</p>
            <Lines count={3} />
          </div>
        ))}
        <SheetFoot />
      </section>
      <section className="sheet" aria-label={`${title}, 2`}>
        <div className="sheet-pair">
          {others.map((chart, index) => (
            <BareChart key={chart.frame.id} letter={index === 0 ? 'B' : 'C'} chart={chart} />
          ))}
        </div>
        <h2>{words.claims}</h2>
        <p>{words.claimsHelp}</p>
        <table className="weigh">
          <thead>
            <tr>
              <th scope="col">{words.claims}</th>
              <th scope="col">{words.expect}</th>
              <th scope="col">{words.found}</th>
              <th scope="col">{words.because}</th>
            </tr>
          </thead>
          <tbody>
            {lesson.worksheet.claims.map((id) => (
              <tr key={id}>
                <th scope="row">
                  {id}: {claimEntry(id).said}
                </th>
                <td />
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        </table>
        <SheetFoot />
      </section>
    </>
  )
}

interface BareProps {
  readonly letter: string
  readonly chart: WorksheetChart
  readonly large?: boolean
}

function BareChart({ letter, chart: { frame, drawings }, large = false }: BareProps) {
  const names = [...new Set(frame.series.map(({ label }) => label))].sort((a, b) => a.localeCompare(b, 'en'))
  return (
    <figure className={`paper-figure bare${large ? ' large' : ''}`} aria-label={words.chart(letter)}>
      <figcaption>
        <b>{words.chart(letter)}.</b> {large && words.complete}
      </figcaption>
      <Svg
        svg={drawings.bare.replace(/aria-label="[^"]*"/, `aria-label="${words.alt(letter)}"`)}
        className="wide"
      />
      {names.length > 1 && (
        <p>
          {words.bank} {names.join(' · ')}
        </p>
      )}
      <p className="sheet-blanks">
        <Blank label={words.unit} />
        <Blank label={words.headline} />
      </p>
    </figure>
  )
}

const Blank = ({ label }: { readonly label: string }) => (
  <span className="blank">
    {label}
    <span className="write-line" />
  </span>
)

const Lines = ({ count }: { readonly count: number }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
  Array.from({ length: count }, (_, line) => <div key={line} className="write-line" />)
