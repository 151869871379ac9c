import { choicesOf, frame } from '../charts/frame.ts'
import { loadTopics, sourcesOfTopic, topicNames } from '../data/topics.ts'
import { claimList } from '../interview/claimList.ts'
import { countryPages } from '../interview/countries.ts'
import { glossary } from '../interview/glossary.ts'
import { sections } from '../interview/sections.ts'
import { lessonWords } from '../lessons/words.ts'
import type { Found } from '../ui/found.ts'
import { placedCharts } from './placedCharts.ts'

/** Everything that the quick finder can find. For the build: it reads all charts. */
export async function finderList(): Promise<readonly Found[]> {
  await loadTopics(topicNames)
  const charts = (await placedCharts()).map(({ chart }) => ({
    kind: 'Chart',
    title: chart.name,
    text: [frame(chart).finding, ...choicesOf(chart).countries].join(' '),
    to: `/charts/${chart.id}`,
  }))
  return [
    ...sections.map(({ id, title, short }) => ({ kind: 'Section', title, text: short, to: `/${id}` })),
    ...sections.map(({ id, title }) => ({
      kind: 'Lesson',
      title: lessonWords.title(title),
      text: '',
      to: `/teach/${id}`,
    })),
    ...charts,
    ...claimList.map(({ id, said }) => ({
      kind: 'Claim',
      title: `${id}: ${said}`,
      text: '',
      to: `/claims#${id}`,
    })),
    ...countryPages.map(({ slug, name, official }) => ({
      kind: 'Country',
      title: name,
      text: official,
      to: `/countries/${slug}`,
    })),
    ...glossary.map(({ id, term, meaning }) => ({
      kind: 'Term',
      title: term,
      text: meaning,
      to: `/glossary#${id}`,
    })),
    ...topicNames.flatMap((topic) =>
      sourcesOfTopic(topic).map((source) => ({
        kind: 'Source',
        title: `${source.publisher}: ${source.title}`,
        text: source.id,
        to: `/sources#${topic}-${source.id}`,
      })),
    ),
  ]
}
