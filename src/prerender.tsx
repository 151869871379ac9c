import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { chartIds } from './charts/registry.ts'
import { defaultView } from './charts/view.ts'
import { loadTopics, topicNames } from './data/topics.ts'
import { cardOf } from './figure/cardOf.ts'
import { FigureCard } from './figure/FigureCard.tsx'
import { Picture } from './figure/Picture.tsx'
import { prepare } from './figure/prepare.ts'
import { sections } from './interview/sections.ts'
import { claimIdsOf } from './interview/words.ts'
import { EvidenceList } from './reading/EvidenceList.tsx'
import { allClaims } from './reading/evidence.tsx'
import { VerdictMark } from './reading/VerdictMark.tsx'
import { makeRouter } from './router.tsx'
import { type Islands, IslandsContext } from './ui/Island.tsx'
import { pageTitle, siteDescription } from './ui/site.ts'

export interface PageEntry {
  readonly path: string
  readonly title: string
  readonly description: string
  /** Source files whose chunks the page needs at once. */
  readonly chunks: readonly string[]
}

/** Every page that gets a file of its own. */
export const allPages: readonly PageEntry[] = [
  {
    path: '/',
    title: pageTitle(),
    description: siteDescription,
    chunks: ['src/routes/index.tsx?tsr-split=component'],
  },
  ...sections.map(({ id, title, description }) => ({
    path: `/${id}`,
    title: pageTitle(title),
    description,
    chunks: ['src/routes/$section.tsx?tsr-split=component', `src/interview/${id}.ts`],
  })),
  { path: '/404', title: pageTitle('Not found'), description: siteDescription, chunks: [] },
]

/** Renders a page's body. */
export async function renderPage(path: string, islands: Islands): Promise<string> {
  const router = makeRouter(
    createMemoryHistory({ initialEntries: [import.meta.env.BASE_URL.replace(/\/$/, '') + path] }),
  )
  await router.load()
  return renderToString(
    <IslandsContext value={islands}>
      <RouterProvider router={router} />
    </IslandsContext>,
  )
}

type Pictures = Readonly<Record<string, { readonly wide: string; readonly narrow: string }>>

/** Renders every island once: figures with their pictures, marks, evidence. @throws Error for a chart without picture. */
export async function makeIslands(pictures: Pictures): Promise<Islands> {
  const made = new Map<string, string>()
  await loadTopics(topicNames)
  for (const id of chartIds) {
    const svgs = pictures[id]
    if (!svgs) throw new Error(`${id} has no picture`)
    const { frame, ...card } = cardOf(await prepare(id), defaultView)
    made.set(
      `figure:${id}`,
      renderToStaticMarkup(<FigureCard {...card} frame={frame} drawing={<Picture svgs={svgs} />} still />),
    )
  }
  const claims = allClaims('now')
  for (const claim of claims) {
    made.set(`mark:${claim.id}`, renderToStaticMarkup(<VerdictMark verdict={claim.verdict} />))
  }
  for (const { load } of sections) {
    for (const passage of (await load()).passages) {
      const ids = claimIdsOf(passage)
      const own = claims.filter(({ id }) => ids.includes(id))
      made.set(`evidence:${passage.id}`, renderToStaticMarkup(<EvidenceList claims={own} />))
    }
  }
  return (id) => {
    const html = made.get(id)
    if (html === undefined) throw new Error(`Nothing renders the island ${id}`)
    return html
  }
}
