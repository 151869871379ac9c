import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { chartIds, loadChart } from './charts/charts.ts'
import { frame } from './charts/frame.ts'
import { prepare } from './charts/prepare.ts'
import { defaultView } from './charts/view.ts'
import { allFiles } from './data/all.ts'
import { loadTopics, topicNames } from './data/topics.ts'
import { Controls } from './figure/Controls.tsx'
import { cardOf } from './figure/cardOf.ts'
import { FigureCard } from './figure/FigureCard.tsx'
import { Picture } from './figure/Picture.tsx'
import { StillControls } from './figure/StillControls.tsx'
import { allClaims, allVerdicts } from './interview/allClaims.ts'
import { glossary } from './interview/glossary.ts'
import { topicTitles } from './interview/pages.ts'
import { quotesOf } from './interview/quotes.ts'
import { sections } from './interview/sections.ts'
import { claimIdsOf } from './interview/words.ts'
import { quizOf } from './lessons/quiz/quizzes.ts'
import { sectionTalk } from './outputs/talk.ts'
import { ChartNotes } from './reading/ChartNotes.tsx'
import { Citations } from './reading/Citations.tsx'
import { countryCards } from './reading/countryCards.tsx'
import { EvidenceList } from './reading/EvidenceList.tsx'
import { chartsByClaim } from './reading/evidence.tsx'
import { Gallery, galleryEntries } from './reading/Gallery.tsx'
import { Ledger } from './reading/Ledger.tsx'
import { SectionFindings } from './reading/SectionFindings.tsx'
import { SourcesList } from './reading/SourcesList.tsx'
import { Tally } from './reading/Tally.tsx'
import { usage } from './reading/usage.ts'
import { VerdictMark } from './reading/VerdictMark.tsx'
import { makeRouter } from './router.tsx'
import type { Drawings } from './teaching/drawings.ts'
import { SlideSheets } from './teaching/present/SlideSheets.tsx'
import { QuizStill } from './teaching/quiz/QuizStill.tsx'
import { teachingIslands } from './teaching/teaching.tsx'
import { type Islands, IslandsContext } from './ui/Island.tsx'
import { siteAddress } from './ui/site.ts'

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

type Pictures = Readonly<Record<string, Drawings>>

/** Renders every island once. The result throws for an island that nothing renders. */
export async function makeIslands(pictures: Pictures): Promise<Islands> {
  const made = new Map<string, string>()
  const put = (id: string, content: ReactNode) => made.set(id, renderToStaticMarkup(content))
  await loadTopics(topicNames)
  for (const id of chartIds) {
    const svgs = pictures[id]
    if (!svgs) throw new Error(`${id} has no picture`)
    const { whole: _, controls, ...card } = cardOf(await prepare(id), defaultView)
    const still = (made: ReactNode) => (
      <FigureCard {...card} controls={made} drawing={<Picture svgs={svgs} />} still />
    )
    put(`figure:${id}`, still(<StillControls {...controls} />))
    put(`figure:${id}:open`, still(<Controls {...controls} />))
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
    put(`quiz:${id}`, <QuizStill questions={await quizOf(id)} />)
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
    const quotes = await quotesOf(chart)
    put(`chart:${chart.id}`, <ChartNotes chart={chart} section={section} related={related} quotes={quotes} />)
  }
  for (const { id } of sections) {
    const talk = await sectionTalk(id, 'now', (path) => `${siteAddress}${path}`)
    const wide = new Map(Object.entries(pictures).map(([chart, one]) => [chart, one.wide]))
    put(`present:${id}`, <SlideSheets talk={talk} pictures={wide} />)
  }
  put('citations', <Citations />)
  for (const [code, card] of await countryCards('now')) put(`country:${code}`, card)
  const drawingsOf = (id: string) => {
    const drawings = pictures[id]
    if (!drawings) throw new Error(`${id} has no picture`)
    return drawings
  }
  for (const [id, content] of await teachingIslands(drawingsOf)) put(id, content)
  return (id) => {
    const html = made.get(id)
    if (html === undefined) throw new Error(`Nothing renders the island ${id}`)
    return html
  }
}
