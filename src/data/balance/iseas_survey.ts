import { note, oneOf, place, positive, sources, text, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './iseas_survey.csv?raw'

export const iseasSurvey = table(
  'balance/iseas_survey.csv',
  raw,
  {
    country: place,
    year: year,
    question: oneOf(
      'If ASEAN were forced to align with one of the two rivals',
      'Concerns about ASEAN',
      'Confident or very confident that China will do the right thing',
      'Confident or very confident that EU will do the right thing',
      'Confident or very confident that India will do the right thing',
      'Confident or very confident that Japan will do the right thing',
      'Confident or very confident that United States will do the right thing',
      'How ASEAN should respond to US-China rivalry',
      'Most confident in to champion free trade',
      'Most influential economic power in Southeast Asia',
      'Most influential political and strategic power in Southeast Asia',
      'Number of respondents',
      'Preferred third party to hedge against US-China rivalry',
      'Reason for trusting Japan',
      'Strategic relevance to ASEAN (mean score out of 11)',
      'Top challenges facing Southeast Asia (up to three)',
      'Top geopolitical concerns',
    ),
    answer: text,
    value: positive,
    unit: unit('%', '% (more than)', '% (a little more than)', 'people', 'people (about)', 'score 1-11'),
    source: sources,
    note: note,
  },
  {
    key: ['country', 'year', 'question', 'answer'],
    order: 'year',
    within: ['country', 'question'],
    most: {
      '%': 100,
      '% (more than)': 100,
      '% (a little more than)': 100,
      'score 1-11': 11,
    },
  },
)
