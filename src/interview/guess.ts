/** Words of guessing a chart before it is seen. */

type Direction = 'up' | 'down' | 'level'
type By = 'value' | 'rank' | 'date' | 'records'

const expected: Readonly<Record<Direction, string>> = { up: 'a rise', down: 'a fall', level: 'no change' }
const came: Readonly<Record<Direction, string>> = { up: 'it rose', down: 'it fell', level: 'it stayed level' }

const orders: Readonly<Record<By, string>> = {
  value: 'the highest value first',
  rank: 'the first rank first',
  date: 'the earliest first',
  records: 'the most records first',
}

export const guessWords = {
  lineTitle: 'How does the line go on?',
  orderTitle: 'In which order do they come?',
  noneTitle: 'Nothing to guess here',
  none: 'This view holds too few figures for a guess. Reveal it slowly instead, or choose another measure of the chart.',
  reveal: 'Reveal slowly',
  show: 'Reveal',
  again: 'Guess again',
  leave: 'Back to the figure',
  which: { line: 'Series', order: 'Of' },
  lineHelp: (first: string, value: string) =>
    `The first value, of ${first}, is ${value}. Draw the line you expect with the pointer, or with the arrow keys: left and right choose the time, up and down the value. You may leave some out: they are joined by a straight line.`,
  orderHelp: (by: By, count: number, of: number) =>
    `Put them in order, ${orders[by]}.${of > count ? ` These are ${count} of ${of}.` : ''}`,
  sliders: (name: string) => `Your guess: ${name}`,
  slider: (value: string, drawn: boolean) => (drawn ? value : `${value}, not drawn yet`),
  readout: (time: string, value: string) => `${time}: ${value}`,
  numbers: 'Type numbers',
  result: 'The numbers',
  time: 'Time',
  yours: 'Your guess',
  data: 'In the data',
  off: 'Distance',
  given: 'given',
  key: {
    given: 'given',
    yours: 'your guess',
    off: 'distance',
    one: 'one guess',
    half: 'middle half',
    middle: 'middle guess',
  },
  needs: 'Draw something first, or paste the guesses of a class.',
  mean: (gap: string, side: 'high' | 'low' | 'both') =>
    `On average you were ${gap} off${side === 'both' ? '' : `, mostly too ${side}`}.`,
  exact: 'You were right everywhere.',
  furthest: (time: string, guess: string, truth: string) =>
    `Furthest off was ${time}: you said ${guess}, it was ${truth}.`,
  direction: (last: string, guess: Direction, truth: Direction) =>
    guess === truth
      ? `You expected ${expected[guess]} up to ${last}, and ${came[truth]}.`
      : `You expected ${expected[guess]} up to ${last}, but ${came[truth]}.`,
  right: (count: number, all: number) =>
    count === all
      ? `All ${all} are in the right place.`
      : count === 0
        ? `None of the ${all} is in the right place.`
        : `${count} of ${all} ${count === 1 ? 'is' : 'are'} in the right place.`,
  first: (name: string, place: number) =>
    place === 1 ? `You had ${name} first, rightly.` : `First comes ${name}; you had it in place ${place}.`,
  up: (name: string) => `Move up: ${name}`,
  down: (name: string) => `Move down: ${name}`,
  moved: (name: string, place: number) => `${name} is now in place ${place}.`,
  place: 'Place',
  whole: 'The figure',
} as const

type Fault = 'bad' | 'newer' | 'foreign' | 'other' | 'doubled' | 'many'

/** Words of the panel in which a class lays its guesses together. */
export const classWords = {
  open: 'With a class',
  help: 'Each guess is a short code. Collect the codes of your class here and see them together. Nothing leaves this browser and nothing is kept.',
  own: 'Code of your guess',
  qr: 'QR code of a link with your guess',
  noOwn: 'Guess, and the code of your guess stands here.',
  paste: 'Codes or links of the class, one a line',
  scan: 'Scan QR codes with the camera',
  stop: 'Stop the camera',
  noCamera: 'The camera cannot be used. Paste the codes instead.',
  camera: 'What the camera sees',
  scanned: (count: number) => `${count} ${count === 1 ? 'code' : 'codes'} scanned.`,
  count: (count: number) => `${count} ${count === 1 ? 'guess' : 'guesses'}.`,
  widest: (time: string, low: string, high: string) =>
    `The guesses lie furthest apart at ${time}: the middle half from ${low} to ${high}.`,
  bias: (gap: string, side: 'high' | 'low') => `The middle guess is on average ${gap} too ${side}.`,
  exact: 'The middle guess is right on average.',
  directions: (right: number, all: number) => `${right} of ${all} had the direction right.`,
  rights: (mean: string, all: number) => `On average ${mean} of ${all} are in the right place.`,
  table: 'The class in numbers',
  what: 'What',
  middle: 'Middle guess',
  half: 'Middle half',
  span: (low: string, high: string) => `${low} to ${high}`,
  middlePlace: 'Middle place',
  hits: 'Had it right',
  leftOut: 'Left out:',
  faults: {
    bad: 'is no code, or has a slip in it',
    newer: 'comes from a newer version of this site',
    foreign: 'belongs to another chart or measure',
    other: 'belongs to another choice here',
    doubled: 'is here already',
    many: 'and all after it: too many',
  } satisfies Record<Fault, string>,
  otherIs: (name: string) => `belongs to ${name}`,
} as const
