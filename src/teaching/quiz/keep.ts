import type { Given } from '../../lessons/quiz/answer.ts'

const keyOf = (section: string) => `quiz:${section}`

/** The answers of this window; what the browser refuses to keep lives as long as the page. */
const unkept = new Map<string, Given>()

export function keptAnswers(section: string): Given {
  const own = unkept.get(section)
  if (own) return own
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(section)) ?? '{}')
    return Object.fromEntries(
      Object.entries({ ...(typeof kept === 'object' ? kept : {}) }).flatMap(([id, text]) =>
        typeof text === 'string' ? [[id, text]] : [],
      ),
    )
  } catch {
    return {}
  }
}

export function keepAnswers(section: string, given: Given): void {
  try {
    sessionStorage.setItem(keyOf(section), JSON.stringify(given))
    unkept.delete(section)
  } catch {
    unkept.set(section, given)
  }
}
