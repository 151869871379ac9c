import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { opened, saved } from './sharing.ts'
import { site, visit, withBrowser } from './visit.ts'

withBrowser()

describe('a picture that was taken away', () => {
  const door = (page: Page) => page.getByRole('button', { name: 'Open a picture made here' })

  test.each(['PNG', 'SVG'])('opens its view again and says that the data are the same: %s', (kind) =>
    visit('/charts/investment-shift?measure=yearly&countries=VNM', async ({ page, complaints }) => {
      const { name, content } = await saved(await opened(page), kind)
      await page.goto(`${site}/charts`)
      await page.locator('html[data-ready]').waitFor()
      await door(page).setInputFiles({ name, mimeType: 'image/any', buffer: content })
      await page.waitForURL('**/charts/investment-shift?measure=yearly&countries=VNM&data=*')
      await page.getByText('The data are the same today').waitFor()
      expect(await page.locator('.notice').count()).toBe(1)
      expect(complaints).toEqual([])
    }),
  )

  test('says that the data have changed since', () =>
    visit('/charts/wages', async ({ page }) => {
      const { content } = await saved(await opened(page, 'wages'), 'SVG')
      const old = String(content).replace(/(<dcterms:hasVersion>)[^<]+/, '$100000000')
      await page.goto(`${site}/charts`)
      await page.locator('html[data-ready]').waitFor()
      await door(page).setInputFiles({ name: 'a.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(old) })
      await page.getByText('The data have changed since it was made: version 00000000 then').waitFor()
    }))

  test('the pictures at stable addresses remember too; they may be dropped on the page', () =>
    visit('/charts', async ({ page }) => {
      const file = Buffer.from(await (await fetch(`${site}/charts/piracy.png`)).arrayBuffer())
      const data = await page.evaluateHandle((base64) => {
        const transfer = new DataTransfer()
        const content = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
        transfer.items.add(new File([content], 'piracy.png', { type: 'image/png' }))
        return transfer
      }, file.toString('base64'))
      await page.locator('.picture-door').dispatchEvent('drop', { dataTransfer: data })
      await page.waitForURL('**/charts/piracy?data=*')
      await page.getByText('The data are the same today').waitFor()
    }))

  test('a foreign or broken picture gets a kind answer', () =>
    visit('/charts', async ({ page, complaints }) => {
      const icon = Buffer.from(await (await fetch(`${site}/icon-192.png`)).arrayBuffer())
      await door(page).setInputFiles({ name: 'icon.png', mimeType: 'image/png', buffer: icon })
      await page.getByText('does not say where it comes from').waitFor()
      const gone = `<svg><metadata><dc:source>https://x.test/charts/gone/</dc:source><dcterms:hasVersion>00000000</dcterms:hasVersion></metadata></svg>`
      await door(page).setInputFiles({ name: 'b.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(gone) })
      await page.getByText('names a chart that does not stand here').waitFor()
      expect(complaints).toEqual([])
    }))
})
