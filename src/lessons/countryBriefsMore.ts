import {
  chinaTrade,
  choice,
  climate,
  disasters,
  grants,
  japanTrade,
  military,
  records,
  worry,
} from './briefLines.ts'
import type { CountryBrief } from './types.ts'

export const countryBriefsMore: readonly CountryBrief[] = [
  {
    code: 'MMR',
    needs: [climate('MMR'), disasters('Myanmar')],
    fears: [
      worry('MMR', 'ethnic and religious tensions', 'ethnic and religious tensions'),
      {
        says: (of) =>
          `That its young people leave: about ${of('care-workers').text('MMR', '2024')} care workers from Myanmar lived in Japan at the end of 2024, of the specified-skill kind.`,
        chart: 'care-workers',
      },
    ],
    numbers: [
      chinaTrade('MMR'),
      {
        chart: 'care-workers',
        series: 'MMR',
        at: '2024',
        label: 'Its care workers in Japan, specified skill, end of 2024, rounded',
      },
      records('relief', 'Myanmar', 'Relief sent by Japan after disasters, records found'),
    ],
  },
  {
    code: 'PHL',
    needs: [
      grants('PHL', 'Philippines'),
      disasters('Philippines'),
      {
        says: (of) =>
          `In 2023 its experts put climate (${of('philippines-worries').text('PHL', 'Climate and weather')}) before military tension (${of('philippines-worries').text('PHL', 'Military tension')}).`,
        chart: 'philippines-worries',
      },
    ],
    fears: [
      worry('PHL', military, 'military tension and climate change, level,'),
      {
        says: (of) =>
          `What happens at sea: a Chinese coast guard ship was seen at Second Thomas Shoal on at least ${of('patrol-days').text('second-thomas', '2024')} days of 2024.`,
        chart: 'patrol-days',
      },
    ],
    numbers: [
      {
        chart: 'security-assistance',
        series: 'PHL',
        at: 'FY2024',
        label: 'Security assistance of Japan signed, fiscal year 2024',
      },
      choice('PHL', '2025'),
      records('vessels', 'Philippines', 'Patrol vessels and coast guard help of Japan, records found'),
    ],
  },
  {
    code: 'SGP',
    needs: [
      {
        says: (of) =>
          `Safe straits: ${of('piracy').text('straits', '2025')} incidents were counted in the Straits of Malacca and Singapore in 2025, mostly petty theft.`,
        chart: 'piracy',
      },
      {
        says: (of) =>
          `Answers to ageing: ${of('ageing').text('SGP', '2024')} of its people were 65 and over in 2024, by projection ${of('ageing').text('SGP', '2050')} in 2050.`,
        chart: 'ageing',
      },
    ],
    fears: [worry('SGP', 'climate change', 'climate change')],
    numbers: [
      {
        chart: 'cyber-index',
        series: 'SGP',
        at: '2020',
        label: 'Score on the index of commitment to cybersecurity, 2020, of a hundred',
      },
      choice('SGP', '2025'),
      chinaTrade('SGP'),
    ],
  },
  {
    code: 'THA',
    needs: [
      {
        says: (of) =>
          `Answers to ageing: by projection ${of('ageing').text('THA', '2050')} of its people are 65 and over in 2050, after ${of('ageing').text('THA', '2024')} in 2024.`,
        chart: 'ageing',
      },
      {
        says: (of) =>
          `New industries: manufacturing fell from ${of('thailand-structure').text('manufacturing', '2010')} of its GDP (2010) to ${of('thailand-structure').text('manufacturing', '2020')} (2020).`,
        chart: 'thailand-structure',
      },
    ],
    fears: [
      worry('THA', 'domestic political instability', 'political instability at home'),
      {
        says: (of) =>
          `That investors look elsewhere: it was ${of('promising-countries').text('THA', 'FY2013')} among promising countries in fiscal 2013 and ${of('promising-countries').text('THA', 'FY2024')} in 2024.`,
        chart: 'promising-countries',
      },
    ],
    numbers: [
      {
        chart: 'investment-shift',
        series: 'THA',
        at: '2022–24',
        label: 'Japan’s investment a year, mean of 2022–24',
      },
      japanTrade('THA'),
      choice('THA', '2025'),
    ],
  },
  {
    code: 'TLS',
    needs: [
      climate('TLS'),
      {
        says: (of) =>
          `Skills for the net: it scored ${of('cyber-index').text('TLS', '2020')} of a hundred on the index of commitment to cybersecurity (2020).`,
        chart: 'cyber-index',
      },
    ],
    fears: [
      {
        says: 'To be overlooked: most surveys and trade figures here cover ten members and leave it out. It joined ASEAN last.',
        chart: 'trade-pull',
      },
    ],
    numbers: [
      {
        chart: 'peacekeepers',
        measure: 'all',
        series: 'people',
        at: 'Timor-Leste: soldiers',
        label: 'Soldiers whom Japan sent to UN missions there, all rotations',
      },
      {
        chart: 'climate-risk',
        series: 'TLS',
        at: 'readiness 2020',
        label: 'Readiness for climate change, from 0 to 1, 2020',
      },
      records('capacity', 'Timor-Leste', 'Fields in which Japan trained its forces, records found'),
    ],
  },
  {
    code: 'VNM',
    needs: [
      {
        says: (of) =>
          `To keep the investment that came: Japan’s yearly flow rose from a mean of ${of('investment-shift').text('VNM', '2014–15')} (2014–15) to ${of('investment-shift').text('VNM', '2022–24')} (2022–24).`,
        chart: 'investment-shift',
      },
      climate('VNM'),
    ],
    fears: [
      worry('VNM', military, 'military tension'),
      {
        says: (of) =>
          `The South China Sea: ${of('philippines-worries', 'events-2024').text('VNM', '2024')} of its experts named it among the events of 2024 that worry them most.`,
        chart: 'philippines-worries',
        measure: 'events-2024',
      },
    ],
    numbers: [
      choice('VNM', '2025'),
      {
        chart: 'trade-pull',
        measure: 'united-states',
        series: 'VNM',
        at: '2022',
        label: 'The United States’ share of its trade in goods, 2022',
      },
      {
        chart: 'patrol-days',
        series: 'vanguard',
        at: '2023',
        label: 'Days with a Chinese coast guard ship seen at Vanguard Bank, at least, 2023',
      },
    ],
  },
  {
    code: 'JPN',
    needs: [
      {
        says: (of) =>
          `People who care for its old: ${of('ageing').text('JPN', '2024')} of its people were 65 and over in 2024, and ${of('care-workers').text('IDN', '2024')} care workers from Indonesia alone lived there, rounded.`,
        chart: 'care-workers',
      },
      {
        says: (of) =>
          `To stay trusted: ${of('trust').text('JPN', '2025')} of experts in ASEAN trusted it in 2025, the most of all powers.`,
        chart: 'trust',
      },
    ],
    fears: [
      {
        says: (of) =>
          `To lose weight: in the public poll of 2022 ${of('important-partner').text('JPN', '2022')} named it as a partner of the future, and ${of('important-partner').text('CHN', '2022')} China.`,
        chart: 'important-partner',
      },
      {
        says: (of) =>
          `To be seen as Washington’s hand: ${of('arms-suppliers').text('USA', 'Japan')} of its arms imports came from the United States in 2020–24.`,
        chart: 'arms-suppliers',
      },
    ],
    numbers: [
      {
        chart: 'security-assistance',
        measure: 'budget',
        series: 'budget',
        at: 'FY2025',
        label: 'Budget of its security assistance for all countries, fiscal year 2025',
      },
      {
        chart: 'hedging-partner',
        series: 'JPN',
        at: '2025',
        label: 'Experts in ASEAN who prefer it as the third partner, 2025',
      },
      {
        chart: 'investor-share',
        series: 'JPN',
        at: '2023',
        label: 'Its share of the investment flowing into ASEAN, 2023',
      },
    ],
  },
]
