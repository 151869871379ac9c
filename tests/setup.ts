import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findBrowser } from '../scripts/browser.mjs'
import { serve } from '../scripts/serve.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    site: string
    browser: string
  }
}

/** Serves the built site and starts one browser for all the tests of the site. */
export default async function setup(project: TestProject) {
  const executablePath = await findBrowser()
  if (!executablePath) throw new Error('No browser for the tests')
  const site = await serve({ port: 0 })
  const browser = await chromium.launchServer({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  project.provide('site', site.url.replace(/\/$/, ''))
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await site.close()
  }
}
