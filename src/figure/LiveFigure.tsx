import { Component, lazy, memo, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react'
import type { Chart } from '../charts/chart.ts'
import { topicsOf } from '../charts/charts.ts'
import { choicesOf, type Frame } from '../charts/frame.ts'
import { type Choices, type Ignored, isPicture, type Params, parseView, type View } from '../charts/view.ts'
import { loadTopics } from '../data/topics.ts'
import { cardWords } from '../interview/controls.ts'
import { figureWords } from '../interview/interface.ts'
import type { Drive, Driven } from '../interview/words.ts'
import { whenIdle } from '../ui/whenIdle.ts'
import { CellRecords, type Picked } from './CellRecords.tsx'
import { Controls } from './Controls.tsx'
import { cardOf } from './cardOf.ts'
import { Drawing, type Stills } from './Drawing.tsx'
import { FigureCard } from './FigureCard.tsx'
import { paramsOf, withView } from './params.ts'
import { RevealCard } from './RevealCard.tsx'
import { Table } from './Table.tsx'
import { useHandOver } from './useHandOver.ts'
import { useLetGo } from './useLetGo.ts'
import { useTabInSight } from './useTabInSight.ts'
import { useTold } from './useTold.ts'

const GuessCard = lazy(() => import('./guess/GuessCard.tsx'))

export interface LiveFigureProps {
  readonly chart: Chart
  readonly search: Params
  readonly driven: Driven | null
  readonly onDrive?: ((driven: Driven | null) => void) | undefined
  readonly onSearch: (next: Params) => void
  /** How wide its drawing will be, in pixels: as wide as the picture before it. */
  readonly room: number
  /** That picture. */
  readonly stills: Stills | null
  /** Whether it stands in for one that asks, which did not come. */
  readonly isUnasked?: boolean
}

/**
 * A figure that answers: its view comes from the address and goes back there. Kept as it is while the text drives
 * another.
 */
export const LiveFigure = memo(function LiveFigure({
  chart,
  search,
  driven,
  onDrive,
  onSearch,
  room,
  stills,
  isUnasked = false,
}: LiveFigureProps) {
  const drive = driven?.drive ?? null
  const { params, own } = paramsOf(search, chart.id)
  const asked = params['measure'] ?? null
  const choices = useMemo(() => choicesOf(chart, asked), [chart, asked])
  const { view, ignored } = parseView(params, choices)
  const shown = drivenView(view, drive, choices)
  const { whole, controls, ...card } = cardOf(
    chart,
    shown,
    drive?.focus,
    shown.measure === view.measure ? choices : undefined,
  )
  const [picked, setPicked] = useState<Picked | null>(null)
  // What is said of its sources must be at hand when the line is gone.
  useEffect(() => whenIdle(() => void loadTopics(topicsOf(chart)).catch(() => {})), [chart])
  useLetGo(driven, JSON.stringify(params), onDrive)
  const press = useTabInSight(`fig-${chart.id}`, shown.tab)
  const heading = useHandOver()
  const { finding, series } = card.frame
  const isWhole = view.show === 'all'
  const [told, choose] = useTold(
    JSON.stringify([params, driven]),
    !isWhole ? '' : series.length === 0 ? cardWords.empty : finding,
    driven?.held,
  )
  const put = (next: View) => onSearch(withView(search, chart.id, next, choices))
  const drawing = (
    <Guard key={`${shown.measure} ${shown.asof}`} fallback={<Broken frame={card.frame} />}>
      <Drawing
        frame={card.frame}
        whole={whole}
        show={view.show}
        onPick={setPicked}
        room={room}
        stills={stills}
        isPictured={isPicture(view) && drive === null}
      />
      {picked && <CellRecords frame={card.frame} picked={picked} onClose={() => setPicked(null)} />}
    </Guard>
  )
  if (view.show === 'guess') {
    const open = withView(search, chart.id, { ...view, show: 'all' }, choices)
    return (
      <Guard fallback={<LiveFigure {...{ chart, driven, onSearch, room, stills }} search={open} isUnasked />}>
        <Suspense>
          <GuessCard
            frame={whole}
            view={view}
            sources={card.sources}
            heading={heading}
            onShow={(show) => put({ ...view, tab: 'chart', show })}
          />
        </Suspense>
      </Guard>
    )
  }
  if (!isWhole)
    return (
      <RevealCard
        {...card}
        claims={chart.claims}
        drawing={drawing}
        heading={heading}
        onShow={(show) => put({ ...view, tab: 'chart', show })}
      />
    )
  return (
    <FigureCard
      {...card}
      notice={noticeOf(ignored.filter(({ key }) => own.has(key)))}
      drawing={drawing}
      told={told}
      heading={heading}
      controls={
        <>
          {isUnasked && <Failed words={cardWords.guessNotLoaded} />}
          <Controls
            {...controls}
            onChange={(next) => {
              choose()
              put(next)
            }}
          />
        </>
      }
      onTab={(tab) => {
        press(tab)
        put({ ...shown, tab })
      }}
    />
  )
})

/** The view that the text brings up: what is pressed in the figure meanwhile starts from what is on the screen. */
function drivenView(view: View, drive: Drive | null, { measures }: Choices): View {
  if (!drive?.measure) return view
  return { ...view, measure: drive.measure === measures[0] ? null : drive.measure, countries: null }
}

const noticeOf = (ignored: readonly Ignored[]) =>
  ignored.length === 0
    ? undefined
    : `${cardWords.leftOut} ${ignored.map(({ key, value, reason }) => `${key} “${value}” (${reason})`).join('; ')}.`

function Broken({ frame }: { readonly frame: Frame }) {
  return (
    <>
      <Failed words={cardWords.drawingFailed} />
      <Table frame={frame} sortable />
    </>
  )
}

/** Says that a part did not come; the address holds the view. */
const Failed = ({ words }: { readonly words: string }) => (
  <p className="figure-notice" role="status">
    {words}{' '}
    <button type="button" className="button" onClick={() => location.reload()}>
      {figureWords.reload}
    </button>
  </p>
)

/** Keeps an error inside one figure. */
export class Guard extends Component<{ children: ReactNode; fallback: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}
