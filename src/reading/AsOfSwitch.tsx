import type { Params } from '../charts/view.ts'

interface Props {
  readonly search: Params
  readonly onSearch: (next: Params) => void
}

/** As of May 2024, or all we know: for everything on the page, and kept from page to page. */
export function AsOfSwitch({ search, onSearch }: Props) {
  const early = search['asof'] === 'then'
  return (
    <fieldset className="asof">
      <legend>As of</legend>
      {([false, true] as const).map((then) => (
        <label key={String(then)}>
          <input
            type="radio"
            name="asof"
            checked={early === then}
            onChange={() => onSearch({ ...search, asof: then ? 'then' : undefined })}
          />{' '}
          {then ? 'May 2024, when he spoke' : 'today, all we know'}
        </label>
      ))}
    </fieldset>
  )
}
