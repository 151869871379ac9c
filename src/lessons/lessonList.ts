import type { Lesson } from './types.ts'

/** The lessons by section, each loaded by itself. */
const lessons: Readonly<Record<string, () => Promise<Lesson>>> = {
  economy: () => import('./economy.ts').then((m) => m.economy),
  'co-creation': () => import('./co-creation.ts').then((m) => m.coCreation),
  security: () => import('./security.ts').then((m) => m.security),
  balance: () => import('./balance.ts').then((m) => m.balance),
}

/** @throws Error for a section without a lesson. */
export async function lessonOf(section: string): Promise<Lesson> {
  const load = lessons[section]
  if (!load) throw new Error(`There is no lesson for "${section}"`)
  return load()
}
