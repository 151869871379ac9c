export interface Term {
  /** Final: it is an anchor. */
  readonly id: string
  readonly term: string
  readonly meaning: string
}

/** Terms that need a word, in the order of the alphabet. */
export const glossary: readonly Term[] = [
  {
    id: 'ajcep',
    term: 'AJCEP',
    meaning:
      'ASEAN–Japan Comprehensive Economic Partnership: the trade agreement of all ASEAN members with Japan, signed in 2008.',
  },
  {
    id: 'apt',
    term: 'ASEAN Plus Three',
    meaning: 'The ASEAN members with China, Japan and South Korea, meeting since 1997.',
  },
  {
    id: 'arf',
    term: 'ARF',
    meaning: 'ASEAN Regional Forum: where ASEAN and its partners, Japan among them, talk about security.',
  },
  {
    id: 'asean',
    term: 'ASEAN',
    meaning:
      'Association of Southeast Asian Nations. Figures of ten members leave out Timor-Leste, which joined last.',
  },
  {
    id: 'boi',
    term: 'BOI',
    meaning:
      'Thailand’s Board of Investment. Its applications are plans of firms that ask for promotion, not money spent.',
  },
  {
    id: 'bpm',
    term: 'BPM5 and BPM6',
    meaning:
      'The old and the present standard of the balance of payments. Flows counted by one cannot simply be compared with the other.',
  },
  {
    id: 'cptpp',
    term: 'CPTPP',
    meaning: 'A trade agreement around the Pacific to which Japan and four ASEAN members belong.',
  },
  { id: 'eas', term: 'EAS', meaning: 'East Asia Summit: a yearly meeting of leaders around ASEAN.' },
  {
    id: 'epa',
    term: 'EPA',
    meaning:
      'Economic partnership agreement: a trade agreement that also covers services, investment and cooperation.',
  },
  {
    id: 'fdi-flow',
    term: 'FDI flow',
    meaning:
      'Foreign direct investment in a year, net of what was taken out. It can fall below zero and swings with single deals.',
  },
  {
    id: 'fdi-stock',
    term: 'FDI stock',
    meaning:
      'The value of all foreign direct investment in place at a date. It can grow while the yearly flow falls.',
  },
  {
    id: 'forced-choice',
    term: 'Forced choice',
    meaning:
      'A survey question that leaves only two answers: if you had to choose, the United States or China?',
  },
  {
    id: 'gci',
    term: 'GCI',
    meaning:
      'Global Cybersecurity Index: how far a country has committed itself to cybersecurity in law and organisation. It does not measure skill.',
  },
  {
    id: 'ideal-point',
    term: 'Ideal point',
    meaning:
      'Where a country stands on a line drawn from all its votes in the UN General Assembly; countries that vote alike stand close.',
  },
  {
    id: 'imv',
    term: 'IMV',
    meaning:
      'Toyota’s family of pickups and utility cars developed for many markets and built in Thailand and elsewhere.',
  },
  {
    id: 'mda',
    term: 'MDA',
    meaning:
      'Maritime domain awareness: knowing what happens at sea, by radar, ships, aircraft and shared information.',
  },
  {
    id: 'osa',
    term: 'OSA',
    meaning:
      'Official Security Assistance: Japan’s grants of equipment to armed forces of like-minded countries, since 2023.',
  },
  {
    id: 'rcep',
    term: 'RCEP',
    meaning:
      'Regional Comprehensive Economic Partnership: a trade agreement of ASEAN with Japan, China, South Korea, Australia and New Zealand.',
  },
  {
    id: 'reciprocal-access',
    term: 'Reciprocal access',
    meaning: 'An agreement that lets the forces of each country train in the other.',
  },
  {
    id: 'recaap',
    term: 'ReCAAP',
    meaning:
      'The agreement against piracy and armed robbery of ships in Asia that Japan proposed; its centre counts incidents.',
  },
  {
    id: 'registered-capital',
    term: 'Registered capital',
    meaning: 'What investors say they will invest when they register. An intention, not money spent.',
  },
  {
    id: 'tiv',
    term: 'TIV',
    meaning: 'Trend-indicator value: a common scale for the volume of arms deliveries, not a price.',
  },
  {
    id: 'two-plus-two',
    term: '2+2',
    meaning: 'A meeting of the foreign and defence ministers of two countries.',
  },
]
