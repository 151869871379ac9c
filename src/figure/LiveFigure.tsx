import { Component, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Chart } from '../charts/chart.ts'
import { choicesOf, type Frame } from '../charts/frame.ts'
import type { Size } from '../charts/layout/types.ts'
import { layout } from '../charts/layout.ts'
import { type Ignored, type Params, parseView, type View } from '../charts/view.ts'
import { figureWords } from '../interview/interface.ts'
import type { Drive } from '../interview/words.ts'
import { Plot } from '../plots/Plot.tsx'
import { CellRecords, type Picked } from './CellRecords.tsx'
import { cardOf } from './cardOf.ts'
import { FigureCard } from './FigureCard.tsx'
import { paramsOf, withView } from './params.ts'
import { Table } from './Table.tsx'

export interface LiveFigureProps {
  readonly chart: Chart
  readonly search: Params
  readonly drive: Drive | null
  readonly onSearch: (next: Params) => void
}

/** A figure that answers: its view comes from the address and goes back there. */
export function LiveFigure({ chart, search, drive, onSearch }: LiveFigureProps) {
  const { params, own } = paramsOf(search, chart.id)
  const asked = params['measure'] ?? null
  const choices = useMemo(() => choicesOf(chart, asked), [chart, asked])
  const { view, ignored } = parseView(params, choices)
  const shown: View = drive?.measure ? { ...view, measure: drive.measure, countries: null } : view
  const card = cardOf(chart, shown, drive?.focus)
  const [picked, setPicked] = useState<Picked | null>(null)
  const put = (next: View) => onSearch(withView(search, chart.id, next, choices))
  return (
    <FigureCard
      {...card}
      notice={noticeOf(ignored.filter(({ key }) => own.has(key)))}
      drawing={
        <Guard key={`${shown.measure} ${shown.asof}`} fallback={<Broken frame={card.frame} />}>
          <Drawing frame={card.frame} onPick={setPicked} />
          {picked && <CellRecords frame={card.frame} picked={picked} onClose={() => setPicked(null)} />}
        </Guard>
      }
      controls={{ ...card.controls, onChange: put }}
      onTab={(tab) => put({ ...view, tab })}
    />
  )
}

const noticeOf = (ignored: readonly Ignored[]) =>
  ignored.length === 0
    ? undefined
    : `Left out of this address: ${ignored.map(({ key, value, reason }) => `${key} “${value}” (${reason})`).join('; ')}.`

/** A drawing is made at one of two nominal sizes and scaled to its place, as the picture before it was. */
function Drawing({ frame, onPick }: { readonly frame: Frame; readonly onPick: (cell: Picked) => void }) {
  const box = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ size: Size; scale: number } | null>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => {
      const probe = element.parentElement
      const available = probe?.clientWidth ?? 0
      const size = available >= NARROW_BELOW ? 'wide' : 'narrow'
      const width = layout(frame, size).width
      setPlace({ size, scale: Math.min(available, size === 'narrow' ? NARROW_MOST : available) / width })
    }
    measure()
    const observer = new ResizeObserver(measure)
    if (element.parentElement) observer.observe(element.parentElement)
    return () => observer.disconnect()
  }, [frame])
  const placed = place ? layout(frame, place.size) : null
  return (
    <div
      ref={box}
      className="plot"
      style={
        placed && place ? { height: placed.height * place.scale, width: placed.width * place.scale } : {}
      }
    >
      {placed && place && (
        <div className="plot-scale" style={{ width: placed.width, transform: `scale(${place.scale})` }}>
          <Plot frame={frame} layout={placed} onPick={onPick} />
        </div>
      )}
    </div>
  )
}

/** The same numbers stand in figure.css, where the page's own pictures are chosen. */
const NARROW_BELOW = 480
const NARROW_MOST = 408

function Broken({ frame }: { readonly frame: Frame }) {
  return (
    <>
      <p className="figure-notice" role="status">
        {figureWords.drawingFailed}
      </p>
      <Table frame={frame} sortable />
    </>
  )
}

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
