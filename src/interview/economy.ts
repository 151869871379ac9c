import type { Section } from './words.ts'

export const economy: Section = {
  id: 'economy',
  question:
    'Where are relations between Japan and ASEAN heading, with agreements such as the ASEAN–Japan Comprehensive Economic Partnership (AJCEP)?',
  standfirst:
    'Kitti says that the best years lie behind and that the money has moved. The figures bear out a part of it: Japan’s investment swings more than it falls, and inside ASEAN it moved towards Vietnam.',
  passages: [
    {
      id: 'economy-1',
      text: [
        {
          claim: 'E1',
          words: [
            'Economic ties between ASEAN and Japan, Kitti says, ',
            {
              phrase: 'were at their height in the 2000s',
              figure: 'trade-partner',
              drive: { focus: ['JPN'] },
            },
            ', the decade in which ',
            { term: 'ajcep', text: 'AJCEP' },
            ' and ',
            {
              phrase: 'agreements with several single members',
              figure: 'agreements',
              drive: {
                focus: ['singapore', 'malaysia', 'philippines', 'thailand', 'brunei', 'indonesia', 'vietnam'],
              },
              colour: 'accent',
            },
            ' were signed.',
          ],
        },
        ' ',
        {
          claim: 'E2',
          words: [
            'Since the late 2010s, he goes on, ',
            {
              phrase: 'Japanese investment in the region',
              figure: 'investment-in-asean',
              drive: { focus: ['ASEAN'] },
              colour: 'accent',
            },
            ' has on the whole gone down.',
          ],
        },
        ' ',
        {
          claim: 'E3',
          words: [
            'Over the same years its flow has moved towards ',
            {
              phrase: 'Vietnam and Indonesia',
              figure: 'investment-shift',
              drive: { focus: ['VNM', 'IDN'] },
              colour: 'vn',
            },
            ', above all since the ',
            {
              phrase: 'trade war between the United States and China',
              figure: 'investment-shift',
              drive: { focus: ['VNM', 'IDN'], measure: 'yearly' },
            },
            '.',
          ],
        },
      ],
      figures: [
        'agreements',
        'trade-partner',
        'investment-in-asean',
        'investment-shift',
        'indonesia-realised',
        'promising-countries',
      ],
    },
    {
      id: 'economy-2',
      text: [
        {
          claim: 'E4',
          words: [
            'While those two gained, countries such as ',
            { phrase: 'Malaysia', figure: 'investment-shift', drive: { focus: ['MYS'] }, colour: 'my' },
            ' and ',
            { phrase: 'Thailand', figure: 'thailand-applications', drive: { focus: ['JPN'] }, colour: 'th' },
            ' received less.',
          ],
        },
        ' ',
        {
          claim: 'E5',
          words: [
            'The kind of investment changed as well: towards ',
            { phrase: 'services', figure: 'thailand-firms', drive: { focus: ['other'] } },
            ' such as restaurants and ',
            {
              phrase: 'shops',
              figure: 'shops-abroad',
              drive: { focus: ['THA', 'IDN', 'PHL', 'MYS', 'VNM'] },
            },
            ', which usually take smaller sums than factories do.',
          ],
        },
      ],
      figures: ['thailand-applications', 'expansion-plans', 'thailand-firms', 'shops-abroad'],
    },
    {
      id: 'economy-3',
      text: [
        {
          claim: 'E6',
          words: [
            'For all that, Kitti says, Japan is ',
            {
              phrase: 'still a major economic partner',
              figure: 'investor-share',
              drive: { focus: ['JPN'] },
            },
            ' for ASEAN, and adapts as each country changes.',
          ],
        },
        ' ',
        {
          claim: 'E7',
          words: [
            'His example is Thailand: as ',
            { phrase: 'wages rise', figure: 'wages', drive: { focus: ['THA'] }, colour: 'th' },
            ' there, work ',
            {
              phrase: 'moves out of manufacturing and into services',
              figure: 'thailand-structure',
              drive: { focus: ['manufacturing', 'services'] },
            },
            '.',
          ],
        },
      ],
      figures: ['investor-share', 'wages', 'thailand-structure'],
    },
  ],
  learned: [
    'The agreements and Japan’s first rank in trade belong to the 2000s; the trade and the money were larger later.',
    'Japan did not leave. Inside ASEAN its investment moved towards Vietnam, and away from Indonesia after one peak year.',
    'Firms lean towards services, and Thailand lives less from its factories. That wages are the cause, the figures do not show.',
  ],
}
