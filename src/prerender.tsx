import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { frame } from './charts/frame.ts'
import { chartIds, loadChart } from './charts/registry.ts'
import { defaultView } from './charts/view.ts'
import { allFiles } from './data/all.ts'
import { loadTopics, topicNames } from './data/topics.ts'
import { cardOf } from './figure/cardOf.ts'
import { FigureCard } from './figure/FigureCard.tsx'
import { Picture } from './figure/Picture.tsx'
import { prepare } from './figure/prepare.ts'
import { glossary } from './interview/glossary.ts'
import { topicTitles } from './interview/pages.ts'
import { sections } from './interview/sections.ts'
import { claimIdsOf } from './interview/words.ts'
import { ChartNotes } from './reading/ChartNotes.tsx'
import { Citations } from './reading/Citations.tsx'
import { countryCards } from './reading/countryCards.tsx'
import { EvidenceList } from './reading/EvidenceList.tsx'
import { allClaims, allVerdicts, chartsByClaim } from './reading/evidence.tsx'
import { Gallery, galleryEntries } from './reading/Gallery.tsx'
import { Ledger } from './reading/Ledger.tsx'
import { SectionFindings } from './reading/SectionFindings.tsx'
import { SourcesList } from './reading/SourcesList.tsx'
import { Tally } from './reading/Tally.tsx'
import { usage } from './reading/usage.ts'
import { VerdictMark } from './reading/VerdictMark.tsx'
import { makeRouter } from './router.tsx'
import { type Islands, IslandsContext } from './ui/Island.tsx'

/** Renders a page's body. */
export async function renderPage(path: string, islands: Islands): Promise<string> {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  const router = makeRouter(createMemoryHistory({ initialEntries: [base + path] }))
  await router.load()
  return renderToString(
    <IslandsContext value={islands}>
      <RouterProvider router={router} />
    </IslandsContext>,
  )
}

type Pictures = Readonly<Record<string, { readonly wide: string; readonly narrow: string }>>

/** Renders every island once. The result throws for an island that nothing renders. */
export async function makeIslands(pictures: Pictures): Promise<Islands> {
  const made = new Map<string, string>()
  const put = (id: string, content: ReactNode) => made.set(id, renderToStaticMarkup(content))
  await loadTopics(topicNames)
  for (const id of chartIds) {
    const svgs = pictures[id]
    if (!svgs) throw new Error(`${id} has no picture`)
    const { frame: shown, ...card } = cardOf(await prepare(id), defaultView)
    put(`figure:${id}`, <FigureCard {...card} frame={shown} drawing={<Picture svgs={svgs} />} still />)
  }
  const claims = allClaims('now')
  const charts = await chartsByClaim()
  for (const claim of claims) put(`mark:${claim.id}`, <VerdictMark verdict={claim.verdict} />)
  for (const { id, load, signature } of sections) {
    const { passages } = await load()
    for (const passage of passages) {
      const ids = claimIdsOf(passage)
      put(
        `evidence:${passage.id}`,
        <EvidenceList claims={claims.filter((claim) => ids.includes(claim.id))} />,
      )
    }
    const { finding } = frame(await loadChart(signature))
    put(`section:${id}`, <SectionFindings finding={finding} picture={pictures[signature]?.narrow ?? ''} />)
  }
  for (const { id, term, meaning } of glossary) {
    put(
      `term:${id}`,
      <>
        <b>{term}</b>: {meaning}
      </>,
    )
  }
  put('tally', <Tally claims={claims} />)
  put('ledger', <Ledger claims={claims} charts={(claim) => charts.get(claim) ?? []} />)
  put('sources', <SourcesList {...(await usage(allVerdicts(), allFiles))} topics={topicTitles} />)
  const entries = await galleryEntries((id) => pictures[id]?.narrow ?? '')
  put('gallery', <Gallery entries={entries} asof="now" />)
  for (const { chart, section } of entries) {
    const related = entries
      .map((entry) => entry.chart)
      .filter((one) => one !== chart && one.claims.some((claim) => chart.claims.includes(claim)))
    put(`chart:${chart.id}`, <ChartNotes chart={chart} section={section} related={related} />)
  }
  put('citations', <Citations />)
  for (const [code, card] of await countryCards('now')) put(`country:${code}`, card)
  return (id) => {
    const html = made.get(id)
    if (html === undefined) throw new Error(`Nothing renders the island ${id}`)
    return html
  }
}
