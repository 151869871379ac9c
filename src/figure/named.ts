import { type Params, viewKeys } from '../charts/view.ts'

/** A page with one figure leaves its name out of the address: `measure` there is `<id>.measure` of the figure. */
export const withName = (search: Params, id: string): Params =>
  Object.fromEntries(
    Object.entries(search).map(([key, value]) => [
      viewKeys.some((one) => one === key) ? `${id}.${key}` : key,
      value,
    ]),
  )

/** The way back: `<id>.measure` of the figure is `measure` in the address. */
export const withoutName = (search: Params, id: string): Params =>
  Object.fromEntries(
    Object.entries(search).map(([key, value]) => [
      key.startsWith(`${id}.`) ? key.slice(id.length + 1) : key,
      value,
    ]),
  )
