import type { ReactNode } from 'react'
import { choicesOf, frame, seriesOf } from '../charts/frame.ts'
import { defaultView, type View } from '../charts/view.ts'
import { loadTopics, topicNames } from '../data/topics.ts'
import { claimList } from '../interview/claimList.ts'
import { type CountryEntry, countryPages, names } from '../interview/countries.ts'
import { CountryCard, type CountryChart } from './CountryCard.tsx'
import { placedCharts } from './placedCharts.ts'

/**
 * The card of every country, from all charts. Reads all of them: for the build, and as of May 2024, or where the
 * page's HTML is not at hand.
 */
export async function countryCards(asof: View['asof']): Promise<ReadonlyMap<string, ReactNode>> {
  await loadTopics(topicNames)
  const charts = await placedCharts()
  const cardOf = (country: CountryEntry) => {
    const shown = charts.flatMap(({ section, chart }): CountryChart[] => {
      const choices = choicesOf(chart)
      const asSeries = choices.countries.includes(country.code)
      const asCategory = chart.measures.some((measure) =>
        seriesOf(measure).some(({ points }) =>
          points.some((p) => p.column === country.code || p.at.label === country.name),
        ),
      )
      if (!asSeries && !asCategory && !names(country).test(chart.name)) return []
      // A country among few series is shown as it is; one that is off by default is put in.
      const hidden = asSeries && !choices.shown.includes(country.code)
      const query = hidden ? `?${chart.id}.countries=${[...choices.shown, country.code].join(',')}` : ''
      return [
        {
          id: chart.id,
          section,
          name: chart.name,
          finding: frame(chart, { ...defaultView, asof }).finding,
          query,
        },
      ]
    })
    const records = charts.flatMap(({ chart }) =>
      chart.measures[0].kind !== 'matrix'
        ? []
        : frame(chart, { ...defaultView, asof }).series.flatMap((series) => {
            const own = series.points.filter((p) => p.column === country.code).flatMap((p) => p.records ?? [])
            return own.length > 0 ? [{ domain: series.label, records: own }] : []
          }),
    )
    const claims = country.code === 'JPN' ? [] : claimList.filter(({ said }) => names(country).test(said))
    return <CountryCard charts={shown} claims={claims} records={records} />
  }
  return new Map(countryPages.map((country) => [country.code, cardOf(country)]))
}
