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

const suffixes = ['th', 'st', 'nd', 'rd'] as const

/** 1 → "1st". As `Intl.PluralRules` has it, which takes far longer to make than this. */
export function ordinal(rank: number): string {
  const [tens, ones] = [Math.floor(rank / 10) % 10, rank % 10]
  return `${rank}${(tens === 1 ? undefined : suffixes[ones]) ?? 'th'}`
}
