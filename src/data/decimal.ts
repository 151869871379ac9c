/** How numbers are written: another language changes these. */
const signs = { minus: '-', point: '.', group: ',' } as const

/** A number with its point moved, by its digits and not by reckoning: 1.45 and 1 give 14.5. */
function moved(value: number, places: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e')
  return Number(`${digits}e${Number(exponent) + places}`)
}

/**
 * A number as `Intl.NumberFormat` writes it, whose first use takes a phone a tenth of a second and more.
 * Halves are rounded up by the digits that are written: 1.45 is 1.5, of which `toFixed` alone makes 1.4.
 * @param value below 10¹¹
 * @param digits after the point at most
 * @param least as many stay, also where they are zeros
 */
export function decimal(value: number, digits: number, least = digits): string {
  const rounded = moved(Math.round(moved(Math.abs(value), digits)), -digits)
  const [whole = '', part = ''] = rounded.toFixed(digits).split('.')
  const kept = part.slice(0, least) + part.slice(least).replace(/0+$/, '')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, signs.group)
  return `${value < 0 ? signs.minus : ''}${grouped}${kept === '' ? '' : signs.point + kept}`
}
