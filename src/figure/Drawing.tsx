import type { Frame } from '../charts/frame.ts'
import { layout } from '../charts/layout.ts'
import { veiledLayout } from '../charts/reveal.ts'
import { isShown, type Show } from '../charts/view.ts'
import { Plot } from '../plots/Plot.tsx'
import type { Picked } from './CellRecords.tsx'
import { useOneStop } from './useOneStop.ts'
import { usePlace } from './usePlace.ts'

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
}

/** A drawing is made at one of two nominal sizes and scaled to its place, as the picture before it was. */
export function Drawing({ frame, whole = frame, show = 'all', onPick, filling = false, room }: Props) {
  const [box, place] = usePlace(whole, filling, room)
  useOneStop(box)
  const full = place ? layout(whole, place.size) : null
  const placed = full && show !== 'all' ? veiledLayout(full, show) : full
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
      {placed && place && (
        <div className="plot-scale" style={{ width: placed.width, transform: `scale(${place.scale})` }}>
          <Plot frame={frame} layout={placed} {...(onPick ? { onPick } : {})} />
        </div>
      )}
    </div>
  )
}
