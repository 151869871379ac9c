import { type Ignored, type Params, viewKeys } from '../charts/view.ts'

/** What an embed may be told besides its view; the first is what it does without. `theme` is read in index.html. */
const choices = { theme: ['auto', 'light', 'dark'], tabs: ['1', '0'], controls: ['1', '0'] } as const

/**
 * The values that an embed does not know. Names that it does not know are nobody's mistake: pages and resizers add
 * their own to the address of a frame.
 */
export const ignoredInEmbed = (search: Params): readonly Ignored[] =>
  Object.entries(choices).flatMap(([key, values]) => {
    const value = search[key]
    return value === undefined || values.some((one) => one === value)
      ? []
      : [{ key, value, reason: `not ${values.join(' or ')}` }]
  })

/** The view in the address of an embed, for the page of its chart. */
export const viewOf = (search: Params): string => {
  const view = new URLSearchParams(
    viewKeys.flatMap((key) => {
      const value = search[key]
      return value ? [[key, value]] : []
    }),
  )
  return view.size > 0 ? `?${view}` : ''
}
