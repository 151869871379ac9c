/** The entries of a list that are most like a word that is not in it, nearest first; nothing that is too far off. */
export function nearest<T>(word: string, entries: readonly T[], key: (entry: T) => string, most = 3): T[] {
  const reach = (entry: T) => Math.max(2, key(entry).length / 2)
  return entries
    .filter((entry) => Math.abs(word.length - key(entry).length) <= reach(entry))
    .map((entry) => ({ entry, distance: distance(word.toLowerCase(), key(entry).toLowerCase()) }))
    .filter(({ entry, distance: far }) => far <= reach(entry))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ entry }) => entry)
}

/** How many letters must be added, dropped or changed to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change))
    }
    row = next
  }
  return row[b.length] ?? 0
}
