import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Params } from '../charts/view.ts'
import { paperWords as words } from '../lessons/words.ts'
import { useTitle } from '../ui/useTitle.ts'
import { StillPart } from './StillPart.tsx'

interface Props {
  readonly title: string
  readonly island: string
  readonly back: ReactNode
  readonly search: Params
  readonly onSearch: (next: Params) => void
}

const sizes = ['a4', 'letter'] as const

/** A page made for paper: what stands in the sheets is printed, what stands around them is not. */
export function PaperPage({ title, island, back, search, onSearch }: Props) {
  useTitle(title)
  const paper = sizes.find((size) => size === search['paper']) ?? 'a4'
  return (
    // The size of the page comes from the style sheet, by name: the policy allows no style made here.
    <div className="paper" data-paper={paper}>
      <header className="wrap paper-head">
        <h1>{title}</h1>
        <p>{words.tip}</p>
        <div className="filters with-script">
          <button type="button" className="button" onClick={() => print()}>
            {words.print}
          </button>
          <label>
            {words.size}
            <select
              value={paper}
              onChange={({ target }) =>
                onSearch({ ...search, paper: target.value === 'a4' ? undefined : target.value })
              }
            >
              {sizes.map((size) => (
                <option key={size} value={size}>
                  {words.sizes[size]}
                </option>
              ))}
            </select>
          </label>
        </div>
        <p className="ledger-links">
          {back}
          <Link to="/teach">{words.index}</Link>
        </p>
      </header>
      <StillPart id={island} className="sheets" />
    </div>
  )
}
