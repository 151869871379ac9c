import { chart, claim, countryCards, quiz, slide, text } from './links.ts'
import { securityNuggets } from './securityNuggets.ts'
import { level, needs } from './shared.ts'
import type { Lesson } from './types.ts'

const id = 'security'

export const security: Lesson = {
  id,
  aim: 'Pupils tell what a country does from what it achieves, and use a survey, a count and a list of records each for what it can show.',
  level,
  prior: [
    'Knows where the Strait of Malacca and the South China Sea are; a map on the wall helps.',
    'Has heard of the United Nations and of ASEAN.',
    'The names of Japan’s programmes are taught here.',
  ],
  plans: [
    {
      minutes: 10,
      needs: needs.projector,
      steps: [
        {
          minutes: 2,
          title: 'Predict',
          act: 'Each pupil draws how piracy in Asia went over the last years.',
          open: chart('piracy', { show: 'guess' }),
        },
        {
          minutes: 3,
          title: 'Reveal',
          act: 'Show the columns with names and title. Where does the rise come from?',
          open: chart('piracy', { show: 'title' }),
        },
        {
          minutes: 2,
          title: 'Read',
          act: 'Read the first passage. He says that Japan led an initiative. Does he say that it worked?',
          open: slide(id, 'said-security-1'),
        },
        {
          minutes: 2,
          title: 'Weigh',
          act: 'Show the verdict: what exactly is supported?',
          open: slide(id, 'verdict-S4', 1),
        },
        {
          minutes: 1,
          title: 'Decide',
          act: 'Exit question with the years before the agreement: when did the fall begin?',
          open: chart('piracy', { measure: 'before' }),
        },
      ],
    },
    {
      minutes: 25,
      needs: needs.phones,
      steps: [
        {
          minutes: 4,
          title: 'Notice and wonder',
          act: 'The bare rows: silence, pairs, board. What may the groups of rows be?',
          open: slide(id, 'first-worries', 1),
        },
        {
          minutes: 4,
          title: 'Predict',
          act: 'Say that each row is a country and its first worry. Pairs guess the worry of two countries.',
          open: slide(id, 'first-worries', 3),
        },
        {
          minutes: 4,
          title: 'Reveal',
          act: 'Show the names and the title. Which country shares a worry with which?',
          open: slide(id, 'first-worries', 5),
        },
        {
          minutes: 4,
          title: 'Look closer',
          act: 'One country, another year, another question: what do experts in the Philippines name first?',
          open: chart('philippines-worries'),
        },
        {
          minutes: 3,
          title: 'Read',
          act: 'Read the sentences on needs. Find the words “may” and “others”: how strong are the claims?',
          open: text(id, 'S9'),
        },
        {
          minutes: 4,
          title: 'Weigh',
          act: 'Give the claim on the Philippines its verdict, with one figure for and one against, then press once for ours.',
          open: slide(id, 'verdict-S9'),
        },
        { minutes: 2, title: 'Decide', act: 'Quiz in pairs, or the exit question on paper.', open: quiz(id) },
      ],
    },
    {
      minutes: 45,
      needs: needs.paper,
      steps: [
        {
          minutes: 5,
          title: 'Notice and wonder',
          act: 'Hand out the worksheet. Chart A as a bare shape: silence, pairs, board.',
          open: slide(id, 'piracy', 1),
        },
        {
          minutes: 4,
          title: 'Predict',
          act: 'Read the question of this part. Pupils mark on the worksheet what they expect of each claim.',
          open: slide(id, 'question'),
        },
        {
          minutes: 6,
          title: 'Reveal',
          act: 'Axes, units, names, title, one press each; pupils write them into chart A.',
          open: slide(id, 'piracy', 2),
        },
        {
          minutes: 5,
          title: 'Tool against effect',
          act: 'Crews abducted, and the month in which Japan agreed to build radars. Which came first?',
          open: chart('piracy', { measure: 'abductions' }),
        },
        {
          minutes: 5,
          title: 'Needs differ',
          act: 'Chart B. Complete it, then ask: whom did they ask, and who was not asked?',
          open: chart('first-worries', { show: 'names' }),
        },
        {
          minutes: 5,
          title: 'What Japan does',
          act: 'The records by country. Read one row from left to right; an empty cell says “no record found”.',
          open: chart('security-domains'),
        },
        {
          minutes: 3,
          title: 'Read',
          act: 'Read the passage on needs that differ.',
          open: slide(id, 'said-security-3'),
        },
        {
          minutes: 6,
          title: 'Weigh',
          act: 'Groups take one claim of the worksheet each, find its figures, and tell the others.',
          open: claim('S7'),
        },
        {
          minutes: 4,
          title: 'Decide',
          act: 'Which one thing should Japan offer which country? One sentence, one figure. The country cards go on from here.',
          open: countryCards,
        },
        { minutes: 2, title: 'Exit', act: 'Exit question, or the quiz.', open: quiz(id) },
      ],
    },
  ],
  answers: [
    {
      heard: '“Piracy fell because of Japan.”',
      reply: (of) =>
        `Ask for the order of events: incidents fell from ${of('piracy', 'before').text('imb', '2000')} (2000) to ${of('piracy', 'before').text('imb', '2004')} (2004), before the agreement was in force; and they are back at ${of('piracy').text('straits', '2025')} in the straits (2025).`,
    },
    {
      heard: '“Everyone is afraid of China.”',
      reply: (of) =>
        `In the survey of 2019 military tension came first in Vietnam and, level with climate, in the Philippines; elsewhere other worries did. In the Philippines more experts named climate (${of('philippines-worries').text('PHL', 'Climate and weather')}) than military tension (${of('philippines-worries').text('PHL', 'Military tension')}) in 2023.`,
    },
    {
      heard: '“Japan does nothing for that country: the cell is empty.”',
      reply:
        'It says that we found no record. Some empty cells that were tested proved wrong. Absence of evidence is not evidence of absence.',
    },
  ],
  mistakes: [
    {
      name: 'A tool is not an effect',
      heard: '“They got radars, so the abductions stopped.”',
      reply: (of) =>
        `Abductions fell from ${of('piracy', 'abductions').text('crews', '2016')} (2016) to ${of('piracy', 'abductions').text('crews', '2017')} (2017), when the radars had only just been agreed. Reports name patrols and military action as causes.`,
      open: chart('piracy', { measure: 'abductions' }),
    },
    {
      name: 'Experts are not the public',
      heard: '“Most Vietnamese fear military tension.”',
      reply: (of) =>
        `${of('first-worries').text('VNM', 'military tensions (regional flashpoints)')} of the experts asked in Vietnam named it. Nobody asked the public.`,
      open: chart('first-worries'),
    },
    {
      name: 'Aid is not investment, a promise not a payment',
      heard: '“Japan invested billions of yen in their armies.”',
      reply:
        'Official Security Assistance is a grant that governments sign. The amounts are promises, not payments, and loans for coast guard vessels are another kind of money.',
      open: chart('security-assistance'),
    },
    {
      name: 'An index is not a skill',
      heard: '“Singapore is better at cybersecurity than Japan.”',
      reply: 'The index adds up what countries say they do. It measures neither skill nor safety, nor trust.',
      open: chart('cyber-index'),
    },
    {
      name: 'A count of records is not a ranking',
      heard: '“Indonesia gets the most relief, so Japan likes it best.”',
      reply:
        'Relief follows disasters. Compare cells within a row, and ask what each country was exposed to.',
      open: chart('security-domains'),
    },
  ],
  sensitive: [
    'Waters and shoals in dispute carry the names that the sources use. Say so before the chart of patrols, and use the neutral names; the map of one claimant is not the map.',
    'War, abductions and disasters may be near to pupils’ own families. Let nobody be made to tell.',
    'In small countries few experts were asked. Say how few before you compare.',
  ],
  nuggets: securityNuggets,
  discussion: [
    'Is it security when Japan clears mines or sends doctors? Where would you draw the line, and who gains from a wide meaning of the word?',
    'What figure would show that Japan’s help at sea has worked? Who could count it?',
    'If needs differ so much, is “ASEAN” the right partner, or is each member?',
    'Why may a government ask for radars while its experts name climate first?',
  ],
  essays: [
    'Has Japan fitted its help to what each country needs? Compare two countries, using their first worry, their risks and the records of what Japan did.',
    'Piracy fell and came back. What can, and what cannot, be said of Japan’s part in it?',
  ],
  exit: {
    heard:
      'Japan led an agreement against piracy, and piracy fell for some years. Write one sentence that is fair to both facts.',
    reply:
      'For example: Japan proposed and built the agreement, and incidents fell after it for some years; but they had been falling before, other causes are known, and they rose again, so the figures show no cause.',
  },
  worksheet: {
    charts: ['piracy', 'first-worries', 'patrol-days'],
    claims: ['S4', 'S6', 'S7', 'S9', 'S10'],
  },
}
