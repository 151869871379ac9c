import type { ReactNode } from 'react'
import type { Frame } from '../charts/frame.ts'
import type { Size } from '../charts/layout/types.ts'
import { layout } from '../charts/layout.ts'
import { veiledLayout } from '../charts/reveal.ts'
import { isShown, type Show } from '../charts/view.ts'
import type { Picked } from './CellRecords.tsx'
import { Reader } from './Reader.tsx'
import { usePlace } from './usePlace.ts'
import { usePlot } from './usePlot.ts'

/** A picture of a frame in both sizes, as the HTML of a page has it. */
export type Stills = Readonly<Record<Size, string>>

interface Props {
  readonly frame: Frame
  /** What the places are taken from, where the frame is not whole: nothing moves when more is revealed. */
  readonly whole?: Frame
  /** How much of the texts is on show. */
  readonly show?: Show
  readonly onPick?: (cell: Picked) => void
  /** As large as its box takes it, in both directions; else as wide as the card. */
  readonly filling?: boolean
  /** How wide its box is, in pixels, where this is known before. */
  readonly room?: number
  /** The picture that the page has of the figure. */
  readonly stills?: Stills | null | undefined
  /** Whether that picture shows this very frame: it need not be drawn again to be read. */
  readonly isPictured?: boolean
  /** What stands in the place of the drawing until what draws it has come. */
  readonly standIn?: ReactNode
}

/** A drawing is made at one of two nominal sizes and scaled to its place, as the picture before it was. */
export function Drawing(props: Props) {
  const { frame, whole = frame, show = 'all', onPick, filling = false, room, stills, standIn } = props
  const [box, place] = usePlace(whole, filling, room)
  const isGrid = frame.kind === 'matrix'
  const isPictured = props.isPictured === true && !isGrid && stills != null
  const Plot = usePlot(frame.kind, !isPictured, box)
  const full = place ? layout(whole, place.size) : null
  const placed = full && show !== 'all' ? veiledLayout(full, show) : full
  // Until what draws another view has come, the picture stays, faded; what is to be revealed stays out of sight.
  const still = place && (isPictured || (!Plot && show === 'all')) ? stills?.[place.size] : undefined
  return (
    <div
      ref={box}
      className="plot"
      // Before it has names a drawing has no values to be read.
      inert={!isShown(show, 'names')}
      style={
        placed && place ? { height: placed.height * place.scale, width: placed.width * place.scale } : {}
      }
    >
      {placed && !Plot && !isPictured && standIn}
      {placed && place && (
        <div
          key={still === undefined ? 'plot' : 'picture'}
          className="plot-scale"
          style={{ width: placed.width, transform: `scale(${place.scale})` }}
          {...(isGrid ? {} : { role: 'img', 'aria-label': frame.finding })}
          {...(isPictured || Plot ? {} : { 'data-waiting': '' })}
          {...(still === undefined
            ? {}
            : // The HTML is our own, made at build from our own data.
              { dangerouslySetInnerHTML: { __html: still } })}
        >
          {still === undefined && Plot ? (
            <Plot frame={frame} layout={placed} {...(onPick ? { onPick } : {})} />
          ) : undefined}
        </div>
      )}
      {placed && !isGrid && (isPictured || Plot) && isShown(show, 'names') && (
        <Reader frame={frame} layout={placed} />
      )}
    </div>
  )
}
