/** 1 → "first" … 12 → "twelfth", then "13th". */
export function ordinalWord(rank: number): string {
  const words = [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
  ] as const
  return words[rank - 1] ?? ordinal(rank)
}

const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }

/** 1 → "1st". */
export const ordinal = (rank: number): string =>
  `${rank}${suffixes[new Intl.PluralRules('en', { type: 'ordinal' }).select(rank)] ?? 'th'}`
