import { allFound } from './found.ts'
import type { PageLink } from './NotFound.tsx'
import { nearest } from './nearest.ts'

/** The pages that may be meant by an address that leads nowhere: first those that stand beside it. */
export async function nearPages(address: string, pages: readonly PageLink[]): Promise<readonly PageLink[]> {
  const [above, last] = parts(address)
  const found = await allFound().catch(() => [])
  const all = [
    ...new Map(
      [...pages, ...found.filter(({ to }) => !to.includes('#'))].map((one) => [one.to, one]),
    ).values(),
  ]
  const near = (some: readonly PageLink[]) => nearest(last, some, ({ to }) => parts(to)[1])
  const beside = near(all.filter(({ to }) => parts(to)[0] === above))
  return beside.length > 0 ? beside : near(all)
}

/** `/charts/wages/` is `wages` in `charts`. */
function parts(address: string): readonly [string, string] {
  const words = address.split('/').filter(Boolean)
  return [words.slice(0, -1).join('/'), words.at(-1) ?? '']
}
