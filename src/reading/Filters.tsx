import { useEffect, useRef } from 'react'
import { type Ignored, type Params, parseAsOf } from '../charts/view.ts'
import { isForeign } from '../figure/ignored.ts'
import { filterWords } from '../interview/pages.ts'
import { sections } from '../interview/sections.ts'
import { LeftOut } from './SearchNotice.tsx'

export interface FilterChoice {
  readonly key: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

export const isAmong = ({ options }: FilterChoice, asked: string): boolean =>
  options.some(({ value }) => value === asked)

/** The filter by section, of every list that follows the interview. */
export const sectionChoice: FilterChoice = {
  key: 'section',
  label: 'Section',
  options: sections.map(({ id, title }) => ({ value: id, label: title })),
}

interface Props {
  readonly choices: readonly FilterChoice[]
  readonly search: Params
  readonly onSearch: (next: Params) => void
  /** How many items are left, of how many; null before the first look. */
  readonly left: readonly [number, number] | null
  readonly noun: string
  /** Whether the page itself reads this part of the address. */
  readonly isOwn?: (key: string) => boolean
  /** What it could not make out of that. */
  readonly wrong?: readonly Ignored[]
}

/** Why this part of the address means nothing to a list; null where it means something. */
function reasonAgainst(key: string, value: string, choices: readonly FilterChoice[]): string | null {
  if (key === 'q') return null
  if (key === 'asof') return parseAsOf(value) ? null : filterWords.noMoment
  const choice = choices.find((one) => one.key === key)
  if (!choice) return filterWords.noFilter
  return isAmong(choice, value) ? null : filterWords.noChoice(choice.label)
}

/** The filters of a list, kept in the address; says how many items are left. */
export function Filters({ choices, search, onSearch, left, noun, isOwn = () => false, wrong = [] }: Props) {
  // Two choices may follow each other faster than the address changes: the second builds on the first.
  const latest = useRef(search)
  useEffect(() => {
    latest.current = search
  }, [search])
  const put = (key: string, value: string) => {
    latest.current = { ...latest.current, [key]: value === '' ? undefined : value }
    onSearch(latest.current)
  }
  const isFiltered = search['q'] !== undefined || choices.some(({ key }) => search[key] !== undefined)
  const strange = Object.entries(search).flatMap(([key, value]) => {
    if (value === undefined || isForeign(key) || isOwn(key)) return []
    const reason = reasonAgainst(key, value, choices)
    return reason === null ? [] : [{ key, value, reason }]
  })
  return (
    <>
      <LeftOut parts={[...strange, ...wrong]} />
      <search className="filters">
        {choices.map(({ key, label, options }) => (
          <label key={key}>
            {label}{' '}
            <select
              value={options.some(({ value }) => value === search[key]) ? search[key] : ''}
              onChange={(event) => put(key, event.currentTarget.value)}
            >
              <option value="">all</option>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label>
          Text{' '}
          <input
            type="search"
            value={search['q'] ?? ''}
            onChange={(event) => put('q', event.currentTarget.value)}
          />
        </label>
        {isFiltered && (
          <button
            type="button"
            className="button"
            onClick={({ currentTarget }) => {
              // It goes with what it does.
              currentTarget.closest('search')?.querySelector('select')?.focus()
              onSearch({ asof: search['asof'] })
            }}
          >
            Show all
          </button>
        )}
        <p role="status">{left === null ? '' : `${left[0]} of ${left[1]} ${noun}`}</p>
      </search>
    </>
  )
}
