import type { Answer, Task } from './model.ts'

/**
 * A guess as a short text. In bits: version 5, salt 10, fingerprint of the task 20, the guess (7 a place of a line, 3 an
 * item of an order), zeros up to a whole letter; then a check sum of 15. Each five bits are a letter of Crockford's
 * alphabet, which can be read aloud.
 */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const VERSION = 1
const SALT = 10
const MARK = 20
const CHECK = 15
/** A longer text is none of ours, and is not read to its end. */
const LONGEST = 120
/** As many guesses as a class panel takes. */
export const MOST_GUESSES = 200

export type Fault = 'bad' | 'newer' | 'foreign' | 'other' | 'doubled' | 'many'

const shapeOf = (task: Task) =>
  task.kind === 'line'
    ? { count: task.places.length, width: 7, most: task.top }
    : { count: task.items.length, width: 3, most: task.items.length - 1 }

/** Packs a guess. @param salt 0 to 1023: tells two equal guesses of two people apart. */
export function pack(task: Task, answer: Answer, salt: number): string {
  const { width } = shapeOf(task)
  const head = bits(VERSION, 5) + bits(salt, SALT) + bits(fingerprint(task), MARK)
  const body = head + answer.map((one) => bits(one, width)).join('')
  const whole = body.padEnd(Math.ceil(body.length / 5) * 5, '0')
  return letters(whole + bits(crc15(whole), CHECK))
}

/** Reads a guess at a task. Never throws: what is none is named. */
export function unpack(task: Task, text: string): Answer | Fault {
  const all = read(text)
  if (all === null || all.length < 5 + SALT + MARK + CHECK) return 'bad'
  const body = all.slice(0, -CHECK)
  if (crc15(body) !== number(all.slice(-CHECK))) return 'bad'
  if (number(body.slice(0, 5)) !== VERSION) return 'newer'
  if (number(body.slice(5 + SALT, 5 + SALT + MARK)) !== fingerprint(task)) return 'foreign'
  const { count, width, most } = shapeOf(task)
  const packed = body.slice(5 + SALT + MARK)
  if (packed.length !== Math.ceil((count * width) / 5) * 5) return 'bad'
  const answer = Array.from({ length: count }, (_, index) =>
    number(packed.slice(index * width, (index + 1) * width)),
  )
  if (answer.some((one) => one > most) || /1/.test(packed.slice(count * width))) return 'bad'
  return task.kind === 'order' && new Set(answer).size < count ? 'bad' : answer
}

export interface ClassGuess {
  readonly code: string
  readonly answer: Answer
}

export interface ClassFault {
  /** The text as it was pasted, cut short. */
  readonly text: string
  readonly fault: Fault
  /** For `other`: the task of this chart that it belongs to. */
  readonly task?: Task
}

/**
 * Reads the guesses of a class: codes, or links that hold one, between blanks, commas or lines.
 * @param tasks all of the chart, to name the one that a strange code belongs to
 * @returns the guesses, and what was left out and why. Never throws.
 */
export function readClass(
  task: Task,
  tasks: readonly Task[],
  pasted: string,
): { readonly guesses: readonly ClassGuess[]; readonly faults: readonly ClassFault[] } {
  const guesses = new Map<string, ClassGuess>()
  const faults: ClassFault[] = []
  for (const text of pasted.split(/[\s,;]+/).filter(Boolean)) {
    const leave = (fault: Fault, other?: Task) =>
      faults.push({ text: text.slice(0, 40), fault, ...(other ? { task: other } : {}) })
    if (guesses.size >= MOST_GUESSES || faults.length >= MOST_GUESSES) {
      leave('many')
      break
    }
    const code = plain(text)
    const answer = unpack(task, code)
    if (answer === 'foreign') {
      const other = tasks.find((one) => typeof unpack(one, code) === 'object')
      leave(other ? 'other' : 'foreign', other)
    } else if (typeof answer === 'string') leave(answer)
    else if (guesses.has(code)) leave('doubled')
    else guesses.set(code, { code, answer })
  }
  return { guesses: [...guesses.values()], faults }
}

/** The code in what was pasted: of a link its last part, without what people put in to read it more easily. */
export const plain = (text: string): string =>
  text
    .slice(0, 2000)
    .replace(/^.*#g=/s, '')
    .toUpperCase()
    .replace(/-/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')

/** Twenty bits that differ when a chart, a measure, a series, its places or its steps do. */
export function fingerprint(task: Task): number {
  const { chart, measure, kind, key } = task
  const asked =
    task.kind === 'line'
      ? [task.given.x, task.given.value, task.places.map(({ x }) => x), task.from, task.step, task.top]
      : task.items.map(({ id }) => id)
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(JSON.stringify([chart, measure, kind, key, asked])))
    hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 12) & (2 ** MARK - 1)
}

const bits = (value: number, width: number) => value.toString(2).padStart(width, '0').slice(-width)

const number = (text: string) => Number.parseInt(text, 2)

const letters = (all: string) => (all.match(/.{5}/g) ?? []).map((five) => LETTERS[number(five)]).join('')

function read(text: string): string | null {
  const code = plain(text)
  if (code.length > LONGEST) return null
  const found = [...code].map((letter) => LETTERS.indexOf(letter))
  return found.includes(-1) ? null : found.map((value) => bits(value, 5)).join('')
}

/** Finds every mistake within three letters next to each other: one that is wrong, two that changed places. */
function crc15(all: string): number {
  let sum = 0x7fff
  for (const bit of all) {
    const out = ((sum >> 14) & 1) !== Number(bit)
    sum = (sum << 1) & 0x7fff
    if (out) sum ^= 0x4599
  }
  return sum
}
