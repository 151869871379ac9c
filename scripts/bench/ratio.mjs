export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]

const DRAWS = 1000

/**
 * How many times as long one thing takes as another, by their medians, and between what two figures that lies in 19 of 20
 * cases: rounds are drawn from those that were run, with what both took in them, again and again (bootstrap).
 * @param {readonly number[]} ours milliseconds, one a round
 * @param {readonly number[]} theirs milliseconds, of the same rounds
 */
export function ratio(ours, theirs) {
  const drawn = Array.from({ length: DRAWS }, () => {
    const rounds = ours.map(() => Math.floor(Math.random() * ours.length))
    return median(rounds.map((at) => ours[at])) / median(rounds.map((at) => theirs[at]))
  }).sort((a, b) => a - b)
  const [low, high] = [drawn[DRAWS * 0.025], drawn[DRAWS * 0.975]]
  return `${(median(ours) / median(theirs)).toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`
}
