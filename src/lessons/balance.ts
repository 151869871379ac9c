import { balanceNuggets } from './balanceNuggets.ts'
import { chart, claim, quiz, slide, text } from './links.ts'
import { level, needs } from './shared.ts'
import type { Lesson } from './types.ts'

const id = 'balance'

export const balance: Lesson = {
  id,
  aim: 'Pupils read surveys with care: who was asked, what could be answered, how small the sample is; and they tell what a country says from what it does.',
  level,
  prior: [
    'Knows that the United States and China are rivals, and that Japan is an ally of the United States.',
    'Reads a percentage of people asked.',
    'Forced choice, margin and hedging are taught here.',
  ],
  plans: [
    {
      minutes: 10,
      needs: needs.projector,
      steps: [
        {
          minutes: 2,
          title: 'Predict',
          act: 'Which power do experts in Southeast Asia trust most? Each pupil draws how that trust went.',
          open: chart('trust', { show: 'guess' }),
        },
        {
          minutes: 3,
          title: 'Reveal',
          act: 'Show the points with names and title. How large was the lead in its smallest year?',
          open: chart('trust', { show: 'title' }),
        },
        {
          minutes: 2,
          title: 'Read',
          act: 'Read the last passage. Is it a fact or a judgement?',
          open: slide(id, 'said-balance-3'),
        },
        {
          minutes: 2,
          title: 'Weigh',
          act: 'A judgement has no verdict. What bears on it, and in which direction?',
          open: slide(id, 'verdict-B8', 1),
        },
        {
          minutes: 1,
          title: 'Decide',
          act: 'Exit question with the public poll: do experts and public agree?',
          open: chart('important-partner'),
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
          act: 'The bare rows: silence, pairs, board. Why may some rows be wide and others narrow?',
          open: slide(id, 'us-or-china', 1),
        },
        {
          minutes: 4,
          title: 'Predict',
          act: 'Say what was asked: if ASEAN had to choose. Pairs guess the country furthest to each side.',
          open: slide(id, 'us-or-china', 3),
        },
        {
          minutes: 4,
          title: 'Reveal',
          act: 'Show the names and the title. Is there one ASEAN answer?',
          open: slide(id, 'us-or-china', 5),
        },
        {
          minutes: 4,
          title: 'Look closer',
          act: 'Year by year. One country swings from edition to edition: is it opinion, or is it a small sample?',
          open: chart('us-or-china', { measure: 'years', countries: 'ASEAN10,LAO,PHL' }),
        },
        {
          minutes: 3,
          title: 'Read',
          act: 'Read the sentence on steering between the two. Underline the word “all”.',
          open: text(id, 'B2'),
        },
        {
          minutes: 4,
          title: 'Weigh',
          act: 'Find a country that fits the claim and one that strains it. Then press once for the verdict.',
          open: slide(id, 'verdict-B2'),
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
          open: slide(id, 'trust', 1),
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
          open: slide(id, 'trust', 2),
        },
        {
          minutes: 5,
          title: 'Words against choices',
          act: 'Chart B. What did experts answer when only two answers were allowed?',
          open: chart('us-or-china', { show: 'names' }),
        },
        {
          minutes: 5,
          title: 'Deeds: trade',
          act: 'Now what countries do. In which direction does trade pull?',
          open: chart('trade-pull'),
        },
        {
          minutes: 4,
          title: 'Deeds: votes',
          act: 'Chart C. Where does Japan stand: with the United States, with ASEAN, or between?',
          open: chart('un-votes', { show: 'names' }),
        },
        {
          minutes: 3,
          title: 'Read',
          act: 'Read the first passage. One pupil for each claim stands up when it comes.',
          open: slide(id, 'said-balance-1'),
        },
        {
          minutes: 7,
          title: 'Weigh',
          act: 'Groups take one claim each. One half looks for words (surveys), one half for deeds (trade, arms, votes).',
          open: claim('B3'),
        },
        {
          minutes: 4,
          title: 'Decide',
          act: 'Each pupil writes a verdict with one figure of words and one of deeds.',
          open: slide(id, 'learned'),
        },
        { minutes: 2, title: 'Exit', act: 'Exit question, or the quiz.', open: quiz(id) },
      ],
    },
  ],
  answers: [
    {
      heard: '“ASEAN is for America.” – “No, for China.”',
      reply: (of) =>
        `Over the ten members ${of('us-or-china').text('ASEAN10', '2025')} of experts chose the United States in 2025: close to even. The Philippines (${of('us-or-china').text('PHL', '2025')}) and Indonesia (${of('us-or-china').text('IDN', '2025')}) answer differently.`,
    },
    {
      heard: '“Everybody trusts Japan.”',
      reply: (of) =>
        `It came first in every edition, with ${of('trust').text('JPN', '2025')} in 2025; in 2022 it was ${of('trust').text('JPN', '2022')}, little more than the United States (${of('trust').text('USA', '2022')}).`,
    },
    {
      heard: '“Japan just follows Washington.”',
      reply: (of) =>
        `Its arms do: ${of('arms-suppliers').text('USA', 'Japan')} of its imports in 2020–24 came from there. Its votes at the United Nations stand between the United States and the members of ASEAN.`,
    },
  ],
  mistakes: [
    {
      name: 'Experts are not the public',
      heard: '“Filipinos would choose the United States.”',
      reply:
        'The people asked are experts. A poll of the public is another chart, and it asks another question.',
      open: chart('important-partner'),
    },
    {
      name: 'A forced choice is not a wish',
      heard: '“Half of them want to side with China.”',
      reply: (of) =>
        `They were given two answers only. Asked freely in 2024, ${of('how-to-respond').text('2024', 'More resilience and unity')} wanted a stronger ASEAN and ${of('how-to-respond').text('2024', 'ASEAN must choose')} wanted it to choose.`,
      open: chart('how-to-respond'),
    },
    {
      name: 'Points against per cent',
      heard: (of) =>
        `“China’s share of Indonesia’s trade grew by ${of('trade-pull').points('IDN', '2011', '2022').replace('percentage points', 'per cent')}.”`,
      reply: (of) =>
        `It grew by ${of('trade-pull').points('IDN', '2011', '2022')}, which is ${of('trade-pull').percent('IDN', '2011', '2022')} of the share it had.`,
      open: chart('trade-pull'),
    },
    {
      name: 'A falling share is not a falling amount',
      heard: '“Thailand trades less with Japan than before.”',
      reply: (of) =>
        `Japan’s share fell from ${of('trade-pull', 'japan').text('THA', '2011')} to ${of('trade-pull', 'japan').text('THA', '2022')}. If trade as a whole grows, a smaller share can be more money; this chart cannot say.`,
      open: chart('trade-pull', { measure: 'japan' }),
    },
    {
      name: 'One-off jumps and small samples',
      heard: '“Laos changed its mind completely in a year.”',
      reply: (of) =>
        `From ${of('us-or-china', 'years').text('LAO', '2022')} (2022) to ${of('us-or-china', 'years').text('LAO', '2023')} (2023), with a few dozen people asked. A handful of other people can do that.`,
      open: chart('us-or-china', { measure: 'years', countries: 'LAO' }),
    },
    {
      name: 'Arms are volumes, not prices',
      heard: '“Cambodia buys as much from China as Japan from the United States.”',
      reply:
        'Both shares are high, but of very different totals: the title of the chart says how different. A share of little is little.',
      open: chart('arms-suppliers'),
    },
  ],
  sensitive: [
    'China, the United States and Japan may all be home to someone in the room. Speak of governments and of experts asked, not of “the Chinese” or “the Americans”.',
    'Disputed waters carry the neutral names of the sources.',
    'That Japan “should act more independently” is a recommendation. Let pupils disagree with it, and with each other.',
  ],
  nuggets: balanceNuggets,
  discussion: [
    'If you had to choose, and if you could choose freely: why do the two questions give such different pictures?',
    'Can a country be tied to one power by its weapons and still be trusted as a third?',
    'Experts trust Japan most, and name the EU first as a hedge. What does the one question measure that the other does not?',
    'Which tells more of a country: what its experts say, what it buys, or how it votes?',
  ],
  essays: [
    'Does Japan stand closer to the United States or to ASEAN? Use votes, arms and trade, and say which measure answers the question best.',
    'Kitti holds that Japan should not simply follow Washington. Which figures bear on this, and why can none of them settle it?',
  ],
  exit: {
    heard:
      'A headline says: “Half of Southeast Asia sides with China”. Name two things that are wrong with it.',
    reply: (of) =>
      `The people asked were experts, not all of Southeast Asia; and only two answers were allowed. In 2025 ${of('us-or-china').text('ASEAN10', '2025')} chose the United States, as a mean over ten countries that differ widely.`,
  },
  worksheet: {
    charts: ['trust', 'us-or-china', 'un-votes'],
    claims: ['B1', 'B2', 'B3', 'B6', 'B8'],
  },
}
