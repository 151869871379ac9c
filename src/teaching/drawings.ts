import type { Drawn } from '../figure/drawn.tsx'

/** A chart as papers need it: with its words in both widths, and as a bare shape. */
export interface Drawings extends Drawn {
  readonly bare: string
}

export type DrawingsOf = (chart: string) => Drawings
