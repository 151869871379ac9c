import type { Section } from './words.ts'

export const coCreation: Section = {
  id: 'co-creation',
  question:
    'How can the exchange programme “Partnership to Co-create a Future with the Next Generation” help the partnership to grow in the long run?',
  standfirst:
    'Kitti says that making things together goes further than the usual cooperation, and that it has to serve the old as well as the young. The figures bear out the carmakers’ centres in Thailand and the ageing; the spread to other regions they show only in part, and joint dishes nobody counts.',
  passages: [
    {
      id: 'co-creation-1',
      text: [
        {
          claim: 'C1',
          words: [
            'Creating together, Kitti says, means more than ',
            {
              phrase: 'the usual forms of cooperation',
              figure: 'exchange',
              drive: { focus: ['sent'], measure: 'partners' },
            },
            '.',
          ],
        },
        ' ',
        {
          claim: 'C2',
          words: [
            'Food is his example. Japanese dishes made with Thai, Malaysian or Indonesian elements could be sold to ',
            { phrase: 'the whole world', figure: 'restaurants-world', drive: { focus: ['world'] } },
            ', and not only inside ASEAN.',
          ],
        },
        ' ',
        {
          claim: 'C3',
          words: [
            'Such dishes, as he sees it, show how joint ventures can ',
            {
              phrase: 'reach past geography',
              figure: 'restaurants-world',
              drive: { focus: ['2023'], measure: 'regions' },
            },
            '.',
          ],
        },
      ],
      figures: ['exchange', 'restaurants-world'],
    },
    {
      id: 'co-creation-2',
      text: [
        {
          claim: 'C4',
          words: [
            'Japan, he goes on, is willing to ',
            {
              phrase: 'design, develop and do research together with partners',
              figure: 'rd-centres',
              drive: { focus: ['toyota-centre', 'honda-centre', 'isuzu', 'nissan-centre'] },
            },
            ' in many industries, car making among them.',
          ],
        },
        ' ',
        {
          claim: 'C5',
          words: [
            {
              phrase: 'Toyota and Honda',
              figure: 'rd-centres',
              drive: { focus: ['toyota-centre', 'honda-centre'] },
            },
            ' opened research and development (R&D) centres in Thailand, which develop and design some small cars and ',
            {
              phrase: 'pickup trucks',
              figure: 'vehicles',
              drive: { focus: ['pickups'], measure: 'pickups' },
              colour: 'accent',
            },
            '.',
          ],
        },
        ' ',
        {
          claim: 'C6',
          words: [
            'The same goes for services: Japanese firms are open to ',
            {
              phrase: 'changing products to suit local tastes',
              figure: 'restaurants-thailand',
              drive: { focus: ['provinces'] },
              colour: 'accent',
            },
            '.',
          ],
        },
        ' ',
        {
          claim: 'C7',
          words: [
            'What works in ASEAN can be ',
            { phrase: 'a model elsewhere', figure: 'blueprint', drive: { focus: ['places'] } },
            ', Kitti says, and he names ',
            {
              phrase: 'the Middle East',
              figure: 'blueprint',
              drive: { focus: ['before', '2016', '2017', '2022'], measure: 'exports' },
            },
            ' and ',
            {
              phrase: 'South Asia',
              figure: 'blueprint',
              drive: { focus: ['honda-south-asia', 'toyota-south-asia'], measure: 'facts' },
            },
            '.',
          ],
        },
      ],
      figures: ['rd-centres', 'vehicles', 'restaurants-thailand', 'blueprint'],
    },
    {
      id: 'co-creation-3',
      text: [
        {
          claim: 'C8',
          words: [
            'The young matter, Kitti says, but ',
            { phrase: 'Japan', figure: 'ageing', drive: { focus: ['JPN'] }, colour: 'jp' },
            ' and ',
            {
              phrase: 'the ASEAN countries',
              figure: 'ageing',
              drive: { focus: ['THA', 'SGP', 'VNM', 'MYS', 'IDN', 'PHL'] },
            },
            ' are also growing old, and ',
            {
              phrase: 'the needs of older people',
              figure: 'ageing',
              drive: { focus: ['JPN', 'THA', 'SGP'], measure: 'dependency' },
            },
            ' weigh more and more.',
          ],
        },
        ' ',
        {
          claim: 'C9',
          words: [
            'Co-creation therefore has to include ',
            {
              phrase: 'answers for ageing societies',
              figure: 'care-workers',
              drive: { focus: ['VNM', 'IDN', 'MMR', 'PHL'] },
            },
            '; in this ',
            { phrase: 'Thailand', figure: 'ageing-speed', drive: { focus: ['THA'] }, colour: 'th' },
            ' and ',
            { phrase: 'Singapore', figure: 'ageing-speed', drive: { focus: ['SGP'] }, colour: 'sg' },
            ' are ahead.',
          ],
        },
        ' ',
        {
          claim: 'C10',
          words: [
            'To include ',
            {
              phrase: 'every generation',
              figure: 'exchange',
              drive: { focus: ['jenesys', 'jenesys2', 'ties'], measure: 'programmes' },
            },
            ', in his view, is what makes the partnership last and serve both sides.',
          ],
        },
      ],
      figures: ['ageing', 'ageing-speed', 'care-workers'],
    },
  ],
  learned: [
    'Japan’s carmakers do develop cars and pickups in Thailand, in part on platforms from Japan. For other industries we found nothing to count.',
    'Japanese food spreads over the world, but dishes made together are counted nowhere. As a model for other regions, cars have a mixed record.',
    'Japan and the ASEAN countries are growing old, and Thailand faster than Japan did. Whose answers work best was not measured.',
  ],
}
