import type { Chart } from '../../charts/chart.ts'
import { prepare } from '../../charts/prepare.ts'
import type { Params } from '../../charts/view.ts'
import { queryOf } from '../../outputs/deck.ts'
import type { Question, Template } from './ask.ts'
import { question } from './make.ts'

const quizzes: Readonly<Record<string, () => Promise<readonly Template[]>>> = {
  economy: () => import('./economy.ts').then((m) => m.economy),
  'co-creation': () => import('./coCreation.ts').then((m) => m.coCreation),
  security: () => import('./security.ts').then((m) => m.security),
  balance: () => import('./balance.ts').then((m) => m.balance),
}

/** The questions of a section before their numbers. @throws Error for a section without a quiz. */
export async function templatesOf(section: string): Promise<readonly Template[]> {
  const load = quizzes[section]
  if (!load) throw new Error(`There is no quiz of "${section}"`)
  return load()
}

/** The questions of a section with all their numbers. */
export async function quizOf(section: string): Promise<readonly Question[]> {
  const templates = await templatesOf(section)
  const ids = templates.flatMap(({ chart, ask }) => [
    chart,
    ...(ask.kind === 'measured' ? ask.others.map(([other]) => other) : []),
  ])
  const [{ allClaims }, ...charts] = await Promise.all([
    import('../../interview/allClaims.ts'),
    ...[...new Set(ids)].map(prepare),
  ])
  const claims = allClaims('now')
  return templates.map((template) =>
    question(template, { chart: (id) => one(charts, id), claim: (id) => one(claims, id) }),
  )
}

function one<T extends Chart | { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((member) => member.id === id)
  if (!found) throw new Error(`The quiz needs ${id}`)
  return found
}

/** The page of a question's chart in a view, below the root of the site. */
export function chartPath(chart: string, view: Params): string {
  const query = queryOf(view)
  return `/charts/${chart}/${query && `?${query}`}`
}
