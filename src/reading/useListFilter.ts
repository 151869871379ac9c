import { type RefObject, useEffect, useState } from 'react'
import type { Params } from '../charts/view.ts'
import { type FilterChoice, isAmong } from './Filters.tsx'

/**
 * Filters a list that stands in still HTML: items carry `data-item` and what they can be filtered by in `data-*`;
 * `q` looks for its words in the item's text. Returns how many items are left and how many there are, null before the first look.
 * @param renewed changes when the list has been replaced.
 */
export function useListFilter(
  root: RefObject<HTMLElement | null>,
  search: Params,
  choices: readonly FilterChoice[],
  renewed: unknown,
): readonly [number, number] | null {
  const [left, setLeft] = useState<readonly [number, number] | null>(null)
  const words = (search['q'] ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const wanted = choices.flatMap((choice) => {
    const value = search[choice.key]
    return value && isAmong(choice, value) ? [[choice.key, value] as const] : []
  })
  const state = JSON.stringify([words, wanted, renewed])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `state` stands for all that is wanted
  useEffect(() => {
    const items = [...(root.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])]
    let count = 0
    for (const item of items) {
      const text = item.textContent?.toLowerCase() ?? ''
      const fits =
        wanted.every(([key, value]) => (item.dataset[key] ?? '').split(' ').includes(value)) &&
        words.every((word) => text.includes(word))
      item.hidden = !fits
      if (fits) count += 1
    }
    // A heading whose items are all hidden is hidden with them.
    for (const group of root.current?.querySelectorAll<HTMLElement>('[data-group]') ?? []) {
      group.hidden = !group.querySelector('[data-item]:not([hidden])')
      if (group instanceof HTMLDetailsElement && (words.length > 0 || wanted.length > 0)) group.open = true
    }
    setLeft([count, items.length])
  }, [root, state])
  return left
}
