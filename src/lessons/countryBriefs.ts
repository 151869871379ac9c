import { chinaTrade, choice, climate, disasters, grants, japanTrade, records, worry } from './briefLines.ts'
import { countryBriefsMore } from './countryBriefsMore.ts'
import type { CountryBrief } from './types.ts'

/** The partners of Japan in the negotiation. Needs and fears rest on the chart named; nothing else is known of them. */
export const countryBriefs: readonly CountryBrief[] = [
  {
    code: 'BRN',
    needs: [
      {
        says: (of) =>
          `New trade: Japan’s share of its trade fell from ${of('trade-pull', 'japan').text('BRN', '2011')} (2011) to ${of('trade-pull', 'japan').text('BRN', '2022')} (2022).`,
        chart: 'trade-pull',
        measure: 'japan',
      },
      grants('BRN', 'Brunei'),
    ],
    fears: [worry('BRN', 'economic downturn', 'an economic downturn')],
    numbers: [
      japanTrade('BRN'),
      choice('BRN', '2025'),
      records('capacity', 'Brunei', 'Fields in which Japan trained its forces, records found'),
    ],
  },
  {
    code: 'KHM',
    needs: [
      {
        says: (of) =>
          `Help with the mines of past wars: ${of('security-domains').text('mines', 'Cambodia')} records of mine clearance with Japan were found.`,
        chart: 'security-domains',
      },
      climate('KHM'),
    ],
    fears: [
      worry('KHM', 'domestic political instability', 'political instability at home'),
      {
        says: (of) =>
          `To depend on one supplier: ${of('arms-suppliers').text('CHN', 'Cambodia')} of its arms came from China in 2020–24, of a small total.`,
        chart: 'arms-suppliers',
      },
    ],
    numbers: [
      {
        chart: 'cyber-index',
        series: 'KHM',
        at: '2020',
        label: 'Score on the index of commitment to cybersecurity, 2020, of a hundred',
      },
      chinaTrade('KHM'),
      records('mines', 'Cambodia', 'Mine clearance with Japan, records found'),
    ],
  },
  {
    code: 'IDN',
    needs: [
      {
        says: (of) =>
          `Investment: Japan’s yearly flow fell from a mean of ${of('investment-shift').text('IDN', '2014–15')} (2014–15) to ${of('investment-shift').text('IDN', '2022–24')} (2022–24).`,
        chart: 'investment-shift',
      },
      disasters('Indonesia'),
    ],
    fears: [
      worry('IDN', 'ethnic and religious tensions', 'ethnic and religious tensions'),
      {
        says: (of) =>
          `To be drawn to one side: ${of('us-or-china').text('IDN', '2025')} of its experts would choose the United States if they had to.`,
        chart: 'us-or-china',
      },
    ],
    numbers: [
      {
        chart: 'investment-shift',
        series: 'IDN',
        at: '2022–24',
        label: 'Japan’s investment a year, mean of 2022–24',
      },
      {
        chart: 'security-assistance',
        series: 'IDN',
        at: 'FY2024',
        label: 'Security assistance of Japan signed, fiscal year 2024',
      },
      records('relief', 'Indonesia', 'Relief sent by Japan after disasters, records found'),
    ],
  },
  {
    code: 'LAO',
    needs: [
      {
        says: (of) =>
          `Clearing what wars left in the ground: ${of('security-domains').text('mines', 'Laos')} records with Japan were found, the most of all.`,
        chart: 'security-domains',
      },
      climate('LAO'),
    ],
    fears: [
      worry('LAO', 'economic downturn', 'an economic downturn and climate change, level,'),
      {
        says: (of) =>
          `To depend on one market: China’s share of its trade is ${of('trade-pull').text('LAO', '2022')} (2022).`,
        chart: 'trade-pull',
      },
    ],
    numbers: [
      chinaTrade('LAO'),
      {
        chart: 'cyber-index',
        series: 'LAO',
        at: '2020',
        label: 'Score on the index of commitment to cybersecurity, 2020, of a hundred',
      },
      records('mines', 'Laos', 'Mine clearance with Japan, records found'),
    ],
  },
  {
    code: 'MYS',
    needs: [
      grants('MYS', 'Malaysia'),
      {
        says: (of) =>
          `Investment: its mean was ${of('investment-shift').text('MYS', '2014–15')} a year in 2014–15 and ${of('investment-shift').text('MYS', '2019–21')} in 2019–21, the last known.`,
        chart: 'investment-shift',
      },
    ],
    fears: [
      worry('MYS', 'economic downturn', 'an economic downturn'),
      {
        says: (of) =>
          `To be seen on one side: ${of('us-or-china').text('MYS', '2025')} of its experts would choose the United States if they had to.`,
        chart: 'us-or-china',
      },
    ],
    numbers: [
      {
        chart: 'security-assistance',
        series: 'MYS',
        at: 'FY2025',
        label: 'Security assistance of Japan signed, fiscal year 2025',
      },
      chinaTrade('MYS'),
      {
        chart: 'patrol-days',
        series: 'luconia',
        at: '2023',
        label: 'Days with a Chinese coast guard ship seen at Luconia Shoals, at least, 2023',
      },
    ],
  },
  ...countryBriefsMore,
]
