import { chartIds, loadChart } from './charts/charts.ts'
import { countryPages } from './interview/countries.ts'
import { descriptions } from './interview/descriptions.ts'
import {
  aboutWords,
  chartsWords,
  countriesWords,
  glossaryWords,
  ledgerWords,
  sourcesWords,
} from './interview/pages.ts'
import { sections } from './interview/sections.ts'
import { deckWords } from './interview/share.ts'
import { sheets } from './lessons/links.ts'
import { negotiation } from './lessons/negotiation.ts'
import { presentWords } from './lessons/present.ts'
import { quizWords } from './lessons/quiz/words.ts'
import { lessonWords, paperWords, teachWords } from './lessons/words.ts'
import { pageTitle, siteDescription } from './ui/site.ts'

export interface PageEntry {
  readonly path: string
  readonly title: string
  readonly description: string
  /** The chart in its link preview. */
  readonly chart: string
  /** What it is, for search engines. */
  readonly kind: 'start' | 'section' | 'chart' | 'embed' | 'list' | 'missing'
  /** Source files whose chunks the page needs at once. */
  readonly chunks: readonly string[]
}

const route = (file: string) => `src/routes/${file}.tsx?tsr-split=component`
const signature = 'investment-shift'
const charts = await Promise.all(chartIds.map(loadChart))

/** Every page that gets an HTML file of its own. For the build: it reads all charts. */
export const allPages: readonly PageEntry[] = [
  {
    path: '/',
    title: pageTitle(),
    description: siteDescription,
    chart: signature,
    kind: 'start',
    chunks: [route('index')],
  },
  ...sections.map(({ id, title, signature: chart }) => ({
    path: `/${id}`,
    title: pageTitle(title),
    description: descriptions[id] ?? siteDescription,
    chart,
    kind: 'section' as const,
    chunks: [route('$section'), `src/interview/${id}.ts`],
  })),
  ...sections.map(({ id, title }) =>
    list(`/teach/${id}/quiz`, quizWords.title(title), quizWords.description(title), 'teach/$section_.quiz'),
  ),
  list('/charts', chartsWords.title, chartsWords.standfirst, 'charts/index'),
  ...charts.map(({ id, name }) => ({
    ...list(
      `/charts/${id}`,
      name,
      `${name}: the chart with its finding, table, sources, claims and files.`,
      'charts/$chart',
    ),
    chart: id,
    kind: 'chart' as const,
  })),
  ...charts.map(({ id, name }) => ({
    ...list(`/embed/${id}`, name, `${name}: the chart alone, for other pages.`, 'embed/$chart'),
    chart: id,
    kind: 'embed' as const,
  })),
  list('/claims', ledgerWords.title, ledgerWords.standfirst, 'claims'),
  list('/sources', sourcesWords.title, sourcesWords.standfirst, 'sources'),
  list('/about', aboutWords.kicker, aboutWords.title, 'about'),
  ...[...sections.map(({ id, title }) => [id, title] as const), ['deck', deckWords.kicker] as const].map(
    ([id, name]) => ({
      ...list(
        `/present/${id}`,
        presentWords.title(name),
        `${name} as a talk: question, charts step by step, what was said, verdicts.`,
        'present/$deck',
      ),
      // A talk draws its charts as soon as it is there.
      chunks: [route('present/$deck'), 'src/plots/SeriesPlot.tsx'],
    }),
  ),
  list('/deck', deckWords.title, deckWords.standfirst, 'deck'),
  list('/glossary', glossaryWords.kicker, glossaryWords.standfirst, 'glossary'),
  list('/countries', countriesWords.kicker, countriesWords.standfirst, 'countries/index'),
  ...countryPages.map(({ slug, name }) =>
    list(
      `/countries/${slug}`,
      name,
      `${name} in the interview and its figures: charts, claims and records of cooperation with Japan.`,
      'countries/$country',
    ),
  ),
  list('/teach', teachWords.kicker, teachWords.standfirst, 'teach/index'),
  ...sections.flatMap(({ id, title, signature: chart }) => [
    {
      ...list(
        `/teach/${id}`,
        lessonWords.title(title),
        lessonWords.standfirst(title),
        'teach/$section/index',
      ),
      chart,
    },
    ...sheets.map((sheet) => ({
      ...list(
        `/teach/${id}/${sheet}`,
        paperWords.titles[sheet](title),
        paperWords.descriptions[sheet](title),
        'teach/$section/$sheet',
      ),
      // A preview carries its chart's finding: none of a worksheet.
      chart: 'agreements',
    })),
  ]),
  list('/teach/countries', negotiation.title, negotiation.description, 'teach/countries'),
  {
    path: '/404',
    title: pageTitle('Not found'),
    description: siteDescription,
    chart: signature,
    kind: 'missing',
    chunks: [],
  },
]

function list(path: string, title: string, description: string, file: string): PageEntry {
  return { path, title: pageTitle(title), description, chart: signature, kind: 'list', chunks: [route(file)] }
}
