import type { Status } from '../charts/chart.ts'
import type { Frame } from '../charts/frame.ts'
import { statusWord } from '../charts/read.ts'
import { cardWords } from '../interview/controls.ts'
import { Mark, PALE, SlotMark } from '../plots/Mark.tsx'

/** What the marks mean, where a label in the drawing cannot say it: groups of years, and values that are not firm. */
export function FigureKey({ frame }: { readonly frame: Frame }) {
  const unfirm = frame.statuses.filter((status) => status !== 'rounded')
  // Slots that hold nothing in sight, as of May 2024 for example, need no key.
  const used = new Set(frame.series.flatMap((series) => series.points.flatMap((point) => point.slot ?? [])))
  if (frame.slots.length === 0 && unfirm.length === 0) return null
  const columns = ['columns', 'stack', 'bars'].includes(frame.kind)
  return (
    <ul className="key">
      {frame.slots.map(
        (slot, index) =>
          used.has(index) && (
            <li key={slot}>
              <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
                <SlotMark x={7} y={7} colour="jp" slot={index} slots={frame.slots.length} />
              </svg>
              {slot}
            </li>
          ),
      )}
      {frame.kind === 'dots' && frame.slots.length > 0 && unfirm.length > 0 && (
        <li>{slotStatuses(frame, unfirm)}</li>
      )}
      {frame.slots.length === 0 &&
        unfirm.map((status) => (
          <li key={status}>
            <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
              {columns ? (
                <>
                  <rect
                    x={2}
                    y={1}
                    width={10}
                    height={12}
                    fill={status === 'computed' ? 'var(--muted)' : 'var(--card)'}
                    fillOpacity={PALE}
                    stroke="var(--muted)"
                  />
                  {status !== 'computed' && (
                    <path
                      d="M2 6l5 -5M2 11l10 -10M5 13l7 -7M10 13l2 -2"
                      stroke="var(--muted)"
                      strokeWidth={1.7}
                    />
                  )}
                </>
              ) : (
                <Mark x={7} y={7} r={4} colour="jp" status={status} />
              )}
            </svg>
            {statusWord(status)}
          </li>
        ))}
    </ul>
  )
}

/** The marks of slots tell dates apart, so how firm the values are is said in words. */
function slotStatuses(frame: Frame, unfirm: readonly Status[]): string {
  const points = frame.series.flatMap((series) => series.points)
  return points.every(({ status }) => status === 'computed')
    ? cardWords.computed
    : cardWords.someAre(unfirm.map((status) => (status === 'estimate' ? 'estimated' : statusWord(status))))
}
