import { coCreationNuggets } from './coCreationNuggets.ts'
import { chart, claim, quiz, slide, text } from './links.ts'
import { level, needs } from './shared.ts'
import type { Lesson } from './types.ts'

const id = 'co-creation'

export const coCreation: Lesson = {
  id,
  aim: 'Pupils sort claims into facts, forecasts and judgements, and say of each what figures can do for it: test it, inform it, or nothing yet.',
  level,
  prior: [
    'Reads a line chart and a column chart.',
    'Knows the difference between a fact and an opinion in a newspaper.',
    'Projections and their limits are taught here.',
  ],
  plans: [
    {
      minutes: 10,
      needs: needs.projector,
      steps: [
        {
          minutes: 2,
          title: 'Predict',
          act: 'Each pupil notes which country of ASEAN is the oldest, and whether it will ever be as old as Japan is today.',
          open: chart('ageing', { show: 'guess' }),
        },
        {
          minutes: 3,
          title: 'Reveal',
          act: 'Show the lines with their names and the title. Where does the counting end and the projecting begin?',
          open: chart('ageing', { show: 'title' }),
        },
        {
          minutes: 2,
          title: 'Read',
          act: 'Read what Kitti says of the young and the old. Which sentence is a fact, which a wish?',
          open: slide(id, 'said-co-creation-3'),
        },
        {
          minutes: 2,
          title: 'Weigh',
          act: 'Show the verdict on growing old. Ask why it is safe for the past and less so for the future.',
          open: slide(id, 'verdict-C8', 1),
        },
        {
          minutes: 1,
          title: 'Decide',
          act: 'Exit question: what could make a projection wrong?',
          open: chart('ageing-speed', { measure: 'revision2019' }),
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
          act: 'The bare columns: silence, pairs, board. What could grow like this, and then stop?',
          open: slide(id, 'restaurants-world', 1),
        },
        {
          minutes: 4,
          title: 'Predict',
          act: 'Say that these are Japanese restaurants abroad. Pairs write down what the count can say of dishes made together.',
          open: slide(id, 'restaurants-world', 3),
        },
        {
          minutes: 4,
          title: 'Reveal',
          act: 'Show the title. Who owns these places, and who cooks? The count does not know.',
          open: slide(id, 'restaurants-world', 5),
        },
        {
          minutes: 4,
          title: 'Look closer',
          act: 'By region. Where did the number fall, and what may have been counted differently?',
          open: chart('restaurants-world', { measure: 'regions' }),
        },
        {
          minutes: 3,
          title: 'Read',
          act: 'Read the sentence on food. It is a forecast: underline the word that says so.',
          open: text(id, 'C2'),
        },
        {
          minutes: 4,
          title: 'Weigh',
          act: 'Why is the verdict “cannot be tested”? Pairs invent a count that could test it.',
          open: slide(id, 'verdict-C2', 1),
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
          open: slide(id, 'ageing', 1),
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
          open: slide(id, 'ageing', 2),
        },
        {
          minutes: 5,
          title: 'How fast',
          act: 'Level and speed are two things. Find a country that is younger than Japan and grows old faster.',
          open: chart('ageing-speed', { show: 'names' }),
        },
        {
          minutes: 5,
          title: 'Who cares for the old',
          act: 'Chart C. Where do the care workers come from, and who in their own country may miss them?',
          open: chart('care-workers'),
        },
        {
          minutes: 4,
          title: 'Made together',
          act: 'From people to cars: what was developed in Thailand, and what came from Japan?',
          open: chart('rd-centres', { show: 'title' }),
        },
        {
          minutes: 3,
          title: 'Read',
          act: 'Read the passage on design and research. One pupil for each claim stands up when it comes.',
          open: slide(id, 'said-co-creation-2'),
        },
        {
          minutes: 7,
          title: 'Weigh',
          act: 'Groups sort the claims of the worksheet: fact, forecast, judgement. Then one figure for and one against each fact.',
          open: claim('C5'),
        },
        {
          minutes: 4,
          title: 'Decide',
          act: 'Each pupil writes which claim the data support best, and which they cannot touch.',
          open: slide(id, 'learned'),
        },
        { minutes: 2, title: 'Exit', act: 'Exit question, or the quiz.', open: quiz(id) },
      ],
    },
  ],
  answers: [
    {
      heard: '“Japan is far ahead of everybody.”',
      reply: (of) =>
        `Today, yes: ${of('ageing').text('JPN', '2024')} aged 65 and over, against ${of('ageing').text('THA', '2024')} in Thailand. By the projection Thailand reaches ${of('ageing').text('THA', '2050')} in 2050.`,
    },
    {
      heard: '“Japanese food conquered the world.”',
      reply: (of) =>
        `The count grew from ${of('restaurants-world').text('world', '2006')} places (2006) to ${of('restaurants-world').text('world', '2025')} (2025). It counts every place that is locally held to be Japanese, whoever owns it.`,
    },
    {
      heard: '“The carmakers build everything in Thailand, so they also design everything there.”',
      reply:
        'Building is not design. The centres develop some models, in part on platforms from Japan; the notes of the chart say which.',
    },
  ],
  mistakes: [
    {
      name: 'A projection is not a count',
      heard: '“In 2050 Thailand is as old as Japan is today.”',
      reply:
        'The dashed part is what the United Nations think likely under one set of assumptions. The next revision will move it, as the last one did.',
      open: chart('ageing-speed', { measure: 'revision2019' }),
    },
    {
      name: 'Flow against stock',
      heard: '“So many care workers came in that year.”',
      reply: (of) =>
        `${of('care-workers').name}: the column of a year is everyone living there at its end, a stock. Those who came that year, less those who left, are the difference between two columns.`,
      open: chart('care-workers'),
    },
    {
      name: 'Points against per cent',
      heard: (of) =>
        `“The share of older people in Thailand rises by ${of('ageing').points('THA', '2024', '2050').replace('percentage points', 'per cent')}.”`,
      reply: (of) =>
        `From 2024 to 2050 it rises by ${of('ageing').points('THA', '2024', '2050')}. In per cent of its first value it grows by ${of('ageing').percent('THA', '2024', '2050')}.`,
      open: chart('ageing', { countries: 'THA,JPN' }),
    },
    {
      name: 'A falling share is not a falling amount',
      heard: '“Commercial vehicles fell, so fewer pickups were built.”',
      reply:
        'The chart shows parts of a whole. If more passenger cars are built, the share of all others falls, even when their number grows.',
      open: chart('vehicles'),
    },
    {
      name: 'Near evidence is not evidence',
      heard: '“There are more Japanese restaurants, so joint dishes sell.”',
      reply:
        'Nobody counts joint dishes. A rise nearby makes a forecast more likely to some; it does not test it.',
      open: chart('restaurants-world'),
    },
  ],
  sensitive: [
    'Growing old is no misfortune, and older people are no burden: the figures are ratios of ages. Avoid “the problem of the old”.',
    'Care workers are people with families. Pupils may have a parent who works abroad.',
    'That two carmakers are named is because the interview names them; this is no advertisement.',
  ],
  nuggets: coCreationNuggets,
  discussion: [
    'Which is the better test of co-creation: who designs, who owns, who builds, or who buys?',
    'A dish is changed to suit local tastes. Is it then still Japanese? Who should decide, and does it matter for the partnership?',
    'Thailand is projected to grow old faster than Japan did. Which answers from Japan would travel, and which would not?',
    'If care workers move to Japan, who gains in the country they leave?',
  ],
  essays: [
    'Kitti says that including every generation makes a partnership last. Why can no figure settle this, and which figures may still inform it?',
    'Is Toyota’s and Honda’s work in Thailand co-creation? Use the dates, the vehicles and the places, and say what you could not find out.',
  ],
  exit: {
    heard:
      'Name one claim of this part that figures can test, one they can only inform, and one they cannot test yet. Say why for each.',
    reply: (of) =>
      `For example: that all grow old can be tested (Japan went to ${of('ageing').text('JPN', '2024')}); that including every generation makes a partnership last is a judgement, so figures inform it; that joint dishes could be sold to the whole world cannot be tested, as nobody counts them.`,
  },
  worksheet: {
    charts: ['ageing', 'restaurants-world', 'care-workers'],
    claims: ['C2', 'C5', 'C8', 'C9', 'C10'],
  },
}
