import type { Status } from '../charts/chart.ts'
import type { Colour } from '../data/countries.ts'

/** How much of its colour a computed bar has: pale, for a value in ink to be read on it in both themes. */
export const PALE = 0.35

/** The steps of a matrix, as parts of its colour: numbers are in ink on the first two, pale on the last. */
export const shades = [0.3, 0.5, 0.85] as const

interface Props {
  readonly x: number
  readonly y: number
  readonly r?: number
  readonly colour: Colour
  readonly status: Status
}

/** The mark of one value. How firm the value is shows in its form, so that colour never carries it alone. */
export function Mark({ x, y, r = 3.2, colour, status }: Props) {
  const ink = `var(--${colour})`
  const hollow = { fill: 'var(--card)', stroke: ink, strokeWidth: 1.8 }
  switch (status) {
    case 'actual':
    case 'rounded':
      return <circle cx={x} cy={y} r={r} fill={ink} stroke="var(--card)" strokeWidth={1} />
    case 'computed':
      return <circle cx={x} cy={y} r={r} {...hollow} />
    case 'preliminary':
      return <circle cx={x} cy={y} r={r + 0.3} {...hollow} strokeDasharray="2 1.4" />
    case 'estimate':
    case 'projection':
      return <path d={`M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`} {...hollow} />
    case 'planned':
      return <path d={`M${x} ${y - r - 1}l${r + 1} ${2 * r}h${-2 * r - 2}z`} {...hollow} />
  }
}

/** The mark of a slot: the first hollow, those between half filled, the last filled. */
export function SlotMark({
  x,
  y,
  colour,
  slot,
  slots,
}: {
  x: number
  y: number
  colour: Colour
  slot: number
  slots: number
}) {
  const ink = `var(--${colour})`
  const ring = (
    <circle
      cx={x}
      cy={y}
      r={5}
      fill={slot === slots - 1 ? ink : 'var(--card)'}
      stroke={ink}
      strokeWidth={2}
    />
  )
  if (slot === 0 || slot === slots - 1) return ring
  return (
    <>
      {ring}
      <path d={`M${x} ${y - 5}a5 5 0 0 1 0 10z`} fill={ink} />
    </>
  )
}
