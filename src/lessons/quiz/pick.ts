/** A number from 0 to 1 that depends on the text alone: the order of answers is the same at each visit. */
function seeded(text: string): () => number {
  let state = 2166136261
  for (const char of text) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A list in another order, which the seed decides. */
export function shuffled<T>(list: readonly T[], seed: string): readonly T[] {
  const random = seeded(seed)
  return list
    .map((one) => ({ one, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one)
}

/** How far apart two amounts must be so that a reader can tell one from the other. */
const APART = 1.15

/** A wrong amount, and what it is an amount of. */
export interface Amount {
  readonly value: number
  readonly text: string
  readonly feedback: string
}

/** What an amount of the data is multiplied by, where the data have too few near it. */
const factors = [0.6, 1.6, 0.35, 2.4, 0.8, 1.3, 0.45, 1.9, 0.25, 3.2]

/**
 * Picks three wrong amounts: near enough to the right one to be thought of, far enough to be told apart. How many of
 * them are lower depends on the seed, so that the place of the right one among them tells nothing.
 * @param found amounts of the data, the better ones first.
 * @param made makes an amount out of the right one; null where there can be none.
 */
export function distractors(
  right: { readonly value: number; readonly text: string },
  found: readonly Amount[],
  made: (value: number) => Amount | null,
  seed: string,
): readonly Amount[] {
  const many = 3
  const lower = Math.floor(seeded(seed)() * (many + 1))
  const near = found.filter(({ value }) => value > right.value / 4 && value < right.value * 4)
  const all = [...near, ...factors.flatMap((factor) => made(right.value * factor) ?? [])]
  const picked: Amount[] = []
  const take = (from: readonly Amount[], most: number) => {
    for (const one of from) {
      if (picked.length >= most) return
      if ([right, ...picked].every((other) => areApart(one, other))) picked.push(one)
    }
  }
  take(
    all.filter(({ value }) => value < right.value),
    lower,
  )
  take(
    all.filter(({ value }) => value > right.value),
    many,
  )
  take(all, many)
  return picked
}

type Shown = Pick<Amount, 'value' | 'text'>

const areApart = (one: Shown, other: Shown) =>
  one.text !== other.text && Math.max(one.value / other.value, other.value / one.value) >= APART

/** Other orders of a list: each with two places changed, then turned round. */
export function otherOrders<T>(list: readonly T[], many = 3): readonly (readonly T[])[] {
  const swap = (a: number, b: number) =>
    list.map((one, at) => (at === a ? list[b] : at === b ? list[a] : one)).filter((one) => one !== undefined)
  const swaps = list.slice(1).map((_, at) => swap(at, at + 1))
  return [...swaps, swap(0, list.length - 1), [...list.slice(1), ...list.slice(0, 1)]].slice(0, many)
}
