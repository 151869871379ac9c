// Renews docs/screenshot.png from the built site.
import { chromium } from 'playwright-core'
import { findBrowser } from './browser.mjs'
import { serve } from './serve.mjs'

const executablePath = await findBrowser({ windows: true })
if (!executablePath) process.exit(1)
const site = await serve({ port: 0 })
const browser = await chromium.launch({
  executablePath,
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' })
await page.goto(`${site.url}economy`)
const figure = page.locator('#fig-investment-shift')
await figure.locator('xpath=ancestor::section').locator('.passage-text').waitFor()
await figure.scrollIntoViewIfNeeded()
await figure.locator('[data-alive]').first().waitFor()
await figure.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 40))
await page.getByRole('link', { name: 'Vietnam and Indonesia' }).hover()
await page.locator('#fig-investment-shift g[opacity="0.2"]').first().waitFor()
await page.screenshot({ path: 'docs/screenshot.png' })
await browser.close()
await site.close()
