import type { TestProject } from 'vitest/node'
import { findBrowser, findFirefox } from '../scripts/browser.mjs'
import { serve } from '../scripts/serve.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    site: string
    /** The path of the browser. */
    browser: string
    /** The path of Firefox, where there is one. */
    firefox: string | undefined
  }
}

/** Serves the built site for all the tests of the site, and finds the browsers. */
export default async function setup(project: TestProject) {
  const executablePath = await findBrowser()
  if (!executablePath) throw new Error('No browser for the tests')
  const site = await serve({ port: 0 })
  project.provide('site', site.url.replace(/\/$/, ''))
  project.provide('browser', executablePath)
  project.provide('firefox', findFirefox())
  return () => site.close()
}
