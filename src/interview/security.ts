import type { Section } from './words.ts'

export const security: Section = {
  id: 'security',
  question:
    'How can Japan and ASEAN become stronger partners in the face of new threats to the region’s security?',
  standfirst:
    'Kitti says that Japan has mattered to ASEAN’s security since the 1990s, is looked to more and more, and has to fit its help to what each country needs. The figures bear out the long record and its breadth; in which fields ASEAN wants Japan, and whether it trusts Japan’s skill in cybersecurity, no survey we saw has asked.',
  passages: [
    {
      id: 'security-1',
      text: [
        {
          claim: 'S1',
          words: [
            'Japan, Kitti says, has mattered to ASEAN as a partner in security ',
            {
              phrase: 'since the 1990s',
              figure: 'security-since',
              drive: { focus: ['nakayama', 'cambodia', 'arf', 'apt'] },
            },
            '.',
          ],
        },
        ' ',
        {
          claim: 'S2',
          words: [
            'It has backed ',
            {
              phrase: 'the forums of the region',
              figure: 'security-since',
              drive: { focus: ['eas', 'apt', 'arf'] },
              colour: 'accent',
            },
            ': the East Asia Summit ',
            { term: 'eas', text: '(EAS)' },
            ', ',
            { term: 'apt', text: 'ASEAN Plus Three' },
            ' and the ASEAN Regional Forum ',
            { term: 'arf', text: '(ARF)' },
            '.',
          ],
        },
        ' ',
        {
          claim: 'S3',
          words: [
            'It took part in ',
            { phrase: 'peacekeeping', figure: 'peacekeepers', drive: { focus: ['forces'] } },
            ' in ',
            { phrase: 'Cambodia', figure: 'security-since', drive: { focus: ['cambodia'] } },
            ' and in ',
            { phrase: 'Timor-Leste', figure: 'security-since', drive: { focus: ['timor'] } },
            '.',
          ],
        },
        ' ',
        {
          claim: 'S4',
          words: [
            'It led ',
            { phrase: 'an initiative', figure: 'security-since', drive: { focus: ['recaap'] } },
            ' against ',
            { phrase: 'piracy', figure: 'piracy', drive: { focus: ['imb'], measure: 'before' } },
            ' in the region.',
          ],
        },
        ' ',
        {
          claim: 'S5',
          words: [
            'As they face threats both traditional and non-traditional, he goes on, ASEAN countries look to Japan more and more, above all in human security, ',
            { phrase: 'disaster relief', figure: 'security-since', drive: { focus: ['tsunami'] } },
            ', ',
            {
              phrase: 'piracy',
              figure: 'piracy',
              drive: { focus: ['straits', 'elsewhere'], measure: 'asia' },
            },
            ' and ',
            { phrase: 'cybersecurity', figure: 'security-since', drive: { focus: ['cyber', 'centre'] } },
            '.',
          ],
        },
      ],
      figures: ['security-since', 'peacekeepers', 'piracy'],
    },
    {
      id: 'security-2',
      text: [
        {
          claim: 'S6',
          words: [
            'Japan’s ',
            { phrase: 'skill in cybersecurity', figure: 'cyber-index', drive: { focus: ['JPN'] } },
            ', Kitti says, is ',
            {
              phrase: 'prized in ASEAN',
              figure: 'cyber-index',
              drive: { focus: ['meetings', 'exercises'], measure: 'programmes' },
            },
            ', and its capabilities are highly trusted.',
          ],
        },
        ' ',
        {
          claim: 'S7',
          words: [
            'At sea, Japan’s surveillance technology helps countries know ',
            {
              phrase: 'what happens in their waters',
              figure: 'patrol-days',
              drive: { focus: ['second-thomas', 'scarborough'] },
            },
            ' and act against ',
            { phrase: 'piracy', figure: 'piracy', drive: { focus: ['crews'], measure: 'abductions' } },
            ', trafficking and smuggling.',
          ],
        },
      ],
      figures: ['cyber-index', 'patrol-days'],
    },
    {
      id: 'security-3',
      text: [
        {
          claim: 'S8',
          words: [
            'Needs ',
            {
              phrase: 'differ inside ASEAN',
              figure: 'first-worries',
              drive: { focus: ['VNM', 'SGP', 'BRN', 'THA', 'IDN'] },
            },
            ', so Japan, Kitti says, has to ',
            {
              phrase: 'tailor what it offers',
              figure: 'security-assistance',
              drive: { focus: ['MYS', 'PHL', 'IDN'] },
            },
            '.',
          ],
        },
        ' ',
        {
          claim: 'S9',
          words: [
            { phrase: 'The Philippines', figure: 'first-worries', drive: { focus: ['PHL'] }, colour: 'ph' },
            ', for one, may put ',
            {
              phrase: 'traditional security first',
              figure: 'philippines-worries',
              drive: { focus: ['PHL'] },
              colour: 'ph',
            },
            ' because of ',
            {
              phrase: 'the South China Sea',
              figure: 'philippines-worries',
              drive: { focus: ['PHL'], measure: 'events-2024' },
              colour: 'ph',
            },
            '.',
          ],
        },
        ' ',
        {
          claim: 'S10',
          words: [
            'Others may care more about ',
            { phrase: 'infrastructure', figure: 'security-domains', drive: { focus: ['climate'] } },
            ' or about ',
            {
              phrase: 'resilience to climate change',
              figure: 'climate-risk',
              drive: { focus: ['VNM', 'IDN', 'TLS', 'LAO', 'KHM', 'MMR'] },
            },
            '.',
          ],
        },
      ],
      figures: ['first-worries', 'philippines-worries', 'security-assistance', 'climate-risk'],
    },
    {
      id: 'security-4',
      text: [
        {
          claim: 'S11',
          words: [
            'Taken together, Kitti says, Japan’s support spans ',
            {
              phrase: 'traditional',
              figure: 'security-domains',
              drive: { focus: ['grants', 'equipment', 'agreements', 'access', 'capacity', 'vessels'] },
              colour: 'accent',
            },
            ' and ',
            {
              phrase: 'non-traditional security',
              figure: 'security-domains',
              drive: { focus: ['cyber', 'mines', 'relief', 'climate'] },
              colour: 'accent',
            },
            ', across ',
            {
              phrase: 'a range of needs and priorities',
              figure: 'security-domains',
              drive: { focus: ['PHL', 'LAO'] },
              colour: 'accent',
            },
            '.',
          ],
        },
        ' ',
        {
          claim: 'S12',
          words: [
            'As ASEAN changes, Japan’s ',
            {
              phrase: 'readiness to adapt',
              figure: 'security-assistance',
              drive: { focus: ['budget'], measure: 'budget' },
            },
            ' will matter, he says, for a region that is stable and prosperous.',
          ],
        },
      ],
      figures: ['security-domains'],
    },
  ],
  learned: [
    'Japan’s part in the region’s security is old in talks, peacekeeping and relief, and young in equipment and grants for armed forces.',
    'What Japan does differs by country already. So do first worries, but some are shared: climate weighs heavily even in the Philippines.',
    'Japan’s work on cybersecurity and at sea is on record. Whether its cyber skill is trusted, and what cut piracy or raised it, the figures do not show.',
  ],
}
