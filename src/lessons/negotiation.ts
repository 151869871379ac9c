/** The exercise with the country cards: what may Japan offer each partner? */
export const negotiation = {
  title: 'Negotiation: what may Japan offer each partner?',
  standfirst:
    'One desk for each country, one for Japan. Each card holds what the figures of this site say its country may need and fear, and three numbers. Nothing else is known: what is not on the card has to be asked.',
  claim:
    'It puts one judgement to the test of practice: needs differ inside ASEAN, so Japan has to tailor what it offers (S8).',
  needs:
    'Cards, two to a page; paper; a clock. Pairs or threes to a desk. With a small class leave out desks, not the one of Japan.',
  steps: [
    {
      minutes: 5,
      title: 'Read',
      act: 'Each desk reads its card and writes down one thing it wants and one it will not give.',
    },
    {
      minutes: 8,
      title: 'Offer',
      act: 'The desk of Japan has twelve tokens. It goes from desk to desk, asks, and listens; it may promise nothing yet.',
    },
    {
      minutes: 5,
      title: 'Tailor',
      act: 'Japan divides its tokens: ships, training, grants, cyber work, investment, care for the old. It must say why, with a number from a card.',
    },
    {
      minutes: 10,
      title: 'Bargain',
      act: 'Desks may trade, join or refuse. What two desks want alike counts double if both give something back.',
    },
    {
      minutes: 7,
      title: 'Announce',
      act: 'Each desk says in one sentence what it got, what it gave, and what it still fears.',
    },
    {
      minutes: 10,
      title: 'Compare',
      act: 'Open the records of what Japan did. Which desk got what the country got? Why may it differ? Who was missing from the room?',
    },
  ],
  care: [
    'The cards speak for figures, not for peoples. Experts’ worries are those of the experts asked.',
    'Let pupils play a country that is not their own.',
    'Waters in dispute carry the names of the sources.',
  ],
  needsHead: 'What it may need',
  fearsHead: 'What it may fear',
  numbersHead: 'Three numbers',
  notes: ['We want', 'We do not give', 'We got'],
  desk: (country: string) => `Desk of ${country}`,
  script: 'The exercise, by the clock',
  description:
    'Cards of eleven partners and Japan, two to a page, with the script of a negotiation. For print.',
} as const
