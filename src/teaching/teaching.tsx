import type { ReactNode } from 'react'
import { loadChart } from '../charts/charts.ts'
import { frame } from '../charts/frame.ts'
import { prepare } from '../charts/prepare.ts'
import { loadTopics, topicNames } from '../data/topics.ts'
import { allClaims } from '../interview/allClaims.ts'
import { sections } from '../interview/sections.ts'
import { countryBriefs } from '../lessons/countryBriefs.ts'
import { allFigures } from '../lessons/figures.ts'
import { lessonOf } from '../lessons/lessonList.ts'
import type { CardNumber } from '../lessons/types.ts'
import { siteAddress } from '../ui/site.ts'
import { AnswerKey } from './AnswerKey.tsx'
import { CountryCards } from './CountryCards.tsx'
import type { DrawingsOf } from './drawings.ts'
import { Handout } from './Handout.tsx'
import { Lesson } from './Lesson.tsx'
import { paperTitle } from './labels.ts'
import { TeachIndex } from './TeachIndex.tsx'
import { Worksheet } from './Worksheet.tsx'

/**
 * Every island of the pages for teachers, by its id. Reads all charts: for the build.
 * @param drawingsOf the drawn pictures of a chart.
 */
export async function teachingIslands(drawingsOf: DrawingsOf): Promise<ReadonlyMap<string, ReactNode>> {
  await loadTopics(topicNames)
  const of = await allFigures()
  const claims = allClaims('now')
  const made = new Map<string, ReactNode>()
  const aims = new Map<string, string>()
  for (const entry of sections) {
    const { id, title } = entry
    const lesson = await lessonOf(id)
    aims.set(id, lesson.aim)
    made.set(`lesson:${id}`, <Lesson entry={entry} lesson={lesson} of={of} />)
    const chartOf = async (chart: string) => ({
      frame: frame(await prepare(chart)),
      drawings: drawingsOf(chart),
    })
    const charts = await Promise.all(lesson.worksheet.charts.map(chartOf))
    made.set(
      `paper:${id}:worksheet`,
      <Worksheet title={paperTitle('worksheet', title)} lesson={lesson} charts={charts} />,
    )
    made.set(
      `paper:${id}:key`,
      <AnswerKey
        title={paperTitle('key', title)}
        lesson={lesson}
        charts={charts}
        claims={claims.filter((claim) => lesson.worksheet.claims.includes(claim.id))}
        of={of}
      />,
    )
    const section = await entry.load()
    const all = new Map<string, Awaited<ReturnType<typeof chartOf>>>()
    for (const chart of section.passages.flatMap(({ figures }) => figures))
      all.set(chart, await chartOf(chart))
    made.set(
      `paper:${id}:handout`,
      <Handout
        title={paperTitle('handout', title)}
        section={section}
        charts={all}
        claims={claims}
        address={`${siteAddress}/${id}/`}
      />,
    )
  }
  made.set('paper:countries', <CountryCards briefs={countryBriefs} of={of} sources={await numberSources()} />)
  made.set('teach', <TeachIndex aims={aims} />)
  return made
}

/** The sources of the numbers on the cards. */
async function numberSources() {
  const numbers = countryBriefs.flatMap((brief) => brief.numbers)
  const charts = new Map(
    await Promise.all(numbers.map(async ({ chart }) => [chart, await loadChart(chart)] as const)),
  )
  return ({ chart, measure, series, at }: CardNumber) => {
    const made = charts.get(chart)
    const one = made?.measures.find(({ id }) => id === measure) ?? made?.measures[0]
    const point = one
      ?.series()
      .find(({ id }) => id === series)
      ?.points.find((p) => p.at.label === at)
    const own = point?.records?.flatMap((record) => record.sources) ?? point?.sources ?? []
    return [...new Set(own)]
  }
}
