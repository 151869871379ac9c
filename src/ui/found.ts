import { href } from './href.ts'

/** One thing that can be found: written into `finder.json` at build. */
export interface Found {
  readonly kind: string
  readonly title: string
  /** More words to find it by. */
  readonly text: string
  readonly to: string
}

let asked: Promise<readonly Found[]> | undefined

/** All that can be found on the site, asked for once. @throws Error where the list is not to be had; asks again then. */
export function allFound(): Promise<readonly Found[]> {
  asked ??= load().catch((error) => {
    asked = undefined
    throw error
  })
  return asked
}

async function load(): Promise<readonly Found[]> {
  const found: unknown = await (await fetch(href('/finder.json'))).json()
  return Array.isArray(found) ? found.filter(isFound) : []
}

const isFound = (one: unknown): one is Found =>
  one instanceof Object &&
  ['kind', 'title', 'text', 'to'].every((key) => typeof Reflect.get(one, key) === 'string')
