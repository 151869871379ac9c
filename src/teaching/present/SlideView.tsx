import { useMemo } from 'react'
import type { Frame } from '../../charts/frame.ts'
import { layout } from '../../charts/layout.ts'
import { veiled } from '../../charts/reveal.ts'
import { isShown, type Show } from '../../charts/view.ts'
import { Drawing } from '../../figure/Drawing.tsx'
import { FigureKey } from '../../figure/FigureKey.tsx'
import { Said } from '../../figure/RevealCard.tsx'
import { revealWords } from '../../interview/reveal.ts'
import { slideWords } from '../../interview/share.ts'
import { presentWords as words } from '../../lessons/present.ts'
import type { ChartSlide, TableSlide } from '../../outputs/slide.ts'
import { StillDrawing } from './StillSlide.tsx'
import type { Shot, Step } from './script.ts'
import { isTall, stillSheet } from './stillSheet.ts'

interface Props {
  readonly shot: Shot
  readonly step: Step
  /** `h1` on the stage, smaller for the speaker's two. */
  readonly heading?: 'h1' | 'h2'
  /** Whether the page has its picture. */
  readonly isPictured?: boolean
}

/** One slide at one step, as large as its box. */
export function SlideView({ shot, step, heading: Heading = 'h1', isPictured = false }: Props) {
  const { slide } = shot
  if (slide.kind === 'chart')
    return <ChartView slide={slide} step={step} heading={Heading} sheet={isPictured ? shot.id : null} />
  if (slide.kind === 'table') return <ClaimView slide={slide} step={step} heading={Heading} />
  const [only] = slide.lines
  return (
    <article className="slide slide-words">
      <Heading>{slide.title}</Heading>
      {slide.lines.length === 1 ? (
        <p className="slide-text">{only}</p>
      ) : (
        <ul className="slide-text">
          {slide.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </article>
  )
}

/** The heading of a part of a slide, by that of the slide. */
const below = { h1: 'h2', h2: 'h3' } as const

interface PartProps<Slide> {
  readonly slide: Slide
  readonly step: Step
  readonly heading: 'h1' | 'h2'
}

interface ChartProps extends PartProps<ChartSlide> {
  /** The sheet of the page that has its picture. */
  readonly sheet: string | null
}

function ChartView({ slide, step, heading: Heading, sheet }: ChartProps) {
  const still = useMemo(() => (sheet === null ? null : (stillSheet(sheet)?.picture ?? null)), [sheet])
  if (step.kind === 'question') {
    return (
      <article className="slide slide-question">
        <Heading>{words.expect(slide.frame.name)}</Heading>
      </article>
    )
  }
  const whole: Frame = step.kind === 'view' ? step.frame : slide.frame
  const show: Show = step.kind === 'stage' ? step.show : 'all'
  const seen = step.kind === 'stage' ? veiled(whole, show, revealWords) : whole
  return (
    <article className={isTall(layout(whole, 'wide')) ? 'slide slide-chart slide-tall' : 'slide slide-chart'}>
      <p className="slide-caption">
        {step.kind === 'stage' ? words.captions[step.show] : step.kind === 'view' ? step.caption : ''}
      </p>
      <Heading>{seen.finding}</Heading>
      <p className="slide-measured">{seen.measured}</p>
      <div className="slide-drawing">
        <Drawing
          frame={seen}
          whole={whole}
          show={show}
          filling
          standIn={step.kind === 'stage' && still && <StillDrawing svg={still.svg} show={show} />}
        />
      </div>
      {show === 'said' && <Said id={whole.id} claims={slide.claims} heading={below[Heading]} />}
      <FigureKey frame={seen} />
      {isShown(show, 'source') && <p className="slide-source">{slideWords.source(slide.sources)}</p>}
    </article>
  )
}

/** Figures for a side that a slide takes. */
const MOST = 5

function ClaimView({ slide, step, heading: Heading }: PartProps<TableSlide>) {
  const [, ...rows] = slide.rows
  const roles = sides
    .map((side) => slideWords.roles[side])
    .filter((role) => rows.some(([one]) => one === role))
  const Part = below[Heading]
  return (
    <article className="slide slide-claim">
      <Heading>{slide.title}</Heading>
      {step.kind !== 'verdict' ? (
        <p className="slide-text">{words.weigh}</p>
      ) : (
        <>
          <p className="slide-verdict">{slide.lead}</p>
          <div className="slide-sides">
            {roles.map((role) => {
              const own = rows.filter(([one]) => one === role)
              return (
                <section key={role}>
                  <Part>{words.sides[sideOf(role)]}</Part>
                  <ul>
                    {own.slice(0, MOST).map((row) => (
                      <li key={row.join(' ')}>
                        {row[1]}, {row[2]}
                        {row[3] && (
                          <>
                            : <b>{row[3]}</b>
                          </>
                        )}
                      </li>
                    ))}
                    {own.length > MOST && <li>{words.more(own.length - MOST)}</li>}
                  </ul>
                </section>
              )
            })}
          </div>
          {slide.sources && <p className="slide-source">{slideWords.source(slide.sources)}</p>}
        </>
      )}
    </article>
  )
}

const sides = ['for', 'against', 'context', 'bears'] as const
const sideOf = (word: string) => sides.find((side) => slideWords.roles[side] === word) ?? 'context'
