import type { Section } from './words.ts'

export const balance: Section = {
  id: 'balance',
  question:
    'What difficulties do Japan and ASEAN face when they work together for a stable region, and how can they meet them?',
  standfirst:
    'Kitti says that Japan and ASEAN have to keep a balance between the United States and China, and that Japan should act more on its own there, with a fine sense for ASEAN. The figures show a pull from both sides and much trust in Japan, but experts name climate and jobs before military tension, and no figure can settle what Japan should do.',
  passages: [
    {
      id: 'balance-1',
      text: [
        {
          claim: 'B1',
          words: [
            'The great difficulty, Kitti says, is to keep ',
            {
              phrase: 'a balance between two rival powers',
              figure: 'us-or-china',
              drive: { focus: ['ASEAN10'] },
              colour: 'accent',
            },
            ', the ',
            {
              phrase: 'United States',
              figure: 'trade-pull',
              drive: { focus: ['VNM'], measure: 'united-states' },
            },
            ' and ',
            { phrase: 'China', figure: 'trade-pull', drive: { focus: ['IDN'], measure: 'china' } },
            '.',
          ],
        },
        ' ',
        {
          claim: 'B2',
          words: [
            {
              phrase: 'All ASEAN countries',
              figure: 'us-or-china',
              drive: {
                focus: ['BRN', 'KHM', 'IDN', 'LAO', 'MYS', 'MMR', 'PHL', 'SGP', 'THA', 'VNM'],
              },
            },
            ' try to ',
            {
              phrase: 'steer carefully between them',
              figure: 'how-to-respond',
              drive: { focus: ['2024'] },
            },
            '.',
          ],
        },
        ' ',
        {
          claim: 'B3',
          words: [
            { phrase: 'Japan', figure: 'un-votes', drive: { focus: ['JPN', 'USA'] }, colour: 'jp' },
            ', by its history, ',
            {
              phrase: 'stands close to the United States',
              figure: 'arms-suppliers',
              drive: { focus: ['USA'], measure: 'japan' },
            },
            '.',
          ],
        },
        ' ',
        {
          claim: 'B4',
          words: [
            'So its security cooperation with ASEAN calls for tact, he says, and for avoiding open moves that could upset ',
            {
              phrase: 'the balance towards China',
              figure: 'us-or-china',
              drive: { focus: ['ASEAN10'], measure: 'years' },
              colour: 'accent',
            },
            '.',
          ],
        },
      ],
      figures: ['us-or-china', 'trade-pull', 'arms-suppliers', 'un-votes', 'how-to-respond'],
    },
    {
      id: 'balance-2',
      text: [
        {
          claim: 'B5',
          words: [
            'In Kitti’s view Japan should act ',
            {
              phrase: 'more independently in the region',
              figure: 'hedging-partner',
              drive: { focus: ['JPN'] },
              colour: 'jp',
            },
            ', with an approach of its own that is made for Southeast Asia’s complexity, and not simply follow Washington.',
          ],
        },
        ' ',
        {
          claim: 'B6',
          words: [
            {
              phrase: 'Traditional security',
              figure: 'challenges',
              drive: { focus: ['military'], measure: 'edition-2023' },
              colour: 'accent',
            },
            ' stays first, he says, but ',
            {
              phrase: 'non-traditional threats',
              figure: 'challenges',
              drive: { focus: ['civil'], measure: 'edition-2023' },
            },
            ' loom large as well, and that makes Japan the more needed.',
          ],
        },
      ],
      figures: ['challenges', 'hedging-partner'],
    },
    {
      id: 'balance-3',
      text: [
        {
          claim: 'B7',
          words: [
            'As a major power in ',
            { phrase: 'a position of its own', figure: 'trust', drive: { focus: ['JPN', 'USA'] } },
            ', Kitti goes on, Japan can offer another kind of engagement: one that puts working together first and respects ASEAN’s autonomy.',
          ],
        },
        ' ',
        {
          claim: 'B8',
          words: [
            'Cooperation built on a fine understanding of ASEAN would confirm Japan as ',
            {
              phrase: 'a partner',
              figure: 'important-partner',
              drive: { focus: ['JPN'] },
              colour: 'jp',
            },
            ' that Southeast Asia can ',
            { phrase: 'trust', figure: 'trust', drive: { focus: ['JPN'] }, colour: 'jp' },
            ' and rely on.',
          ],
        },
      ],
      figures: ['trust', 'important-partner'],
    },
  ],
  learned: [
    'Both powers pull. Experts lately split almost evenly between them, and the members lean different ways; Japan is tied to one of the two by treaty and arms, while its votes at the UN lie between.',
    'Experts name climate and jobs before military tension. For which threats Japan is needed, no survey found asks.',
    'Experts trust Japan most, yet as a hedge they name the EU first. In the last public poll found, China had passed Japan as the partner of the future.',
  ],
}
