/** How numbers are written: another language changes these. */
const signs = { minus: '-', point: '.', group: ',' } as const

/**
 * A number as `Intl.NumberFormat` writes it, whose first use takes a phone a tenth of a second and more.
 * Halves are rounded up by the digits that are written: 1.45 is 1.5, of which `toFixed` alone makes 1.4.
 * @param digits after the point at most
 * @param least as many stay, also where they are zeros
 */
export function decimal(value: number, digits: number, least = digits): string {
  // By the digits that stand for it and not by reckoning, which has an end at sixteen of them.
  const [written = '', power = '0'] = Math.abs(value).toExponential().split('e')
  const all = written.replace('.', '').padEnd(Number(power) + 2 + digits, '0')
  const length = Number(power) + 1 + digits
  const isUp = length >= 0 && (all[length] ?? '0') >= '5'
  const rounded = String(BigInt(all.slice(0, Math.max(length, 0))) + BigInt(isUp)).padStart(digits + 1, '0')
  const [whole, part] = [rounded.slice(0, rounded.length - digits), rounded.slice(rounded.length - digits)]
  const kept = part.slice(0, least) + part.slice(least).replace(/0+$/, '')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, signs.group)
  return `${value < 0 ? signs.minus : ''}${grouped}${kept === '' ? '' : signs.point + kept}`
}
