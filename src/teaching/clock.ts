/** A minute of the lesson as a clock shows it: "0:05". */
const at = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

/** When each step begins and ends: "0:00–0:05". */
export function clock(steps: readonly { readonly minutes: number }[]): readonly string[] {
  let now = 0
  return steps.map(({ minutes }) => {
    const from = now
    now += minutes
    return `${at(from)}–${at(now)}`
  })
}
