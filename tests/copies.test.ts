import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { alive, visit, withBrowser } from './visit.ts'

withBrowser()

test.each(['economy', 'co-creation', 'security', 'balance'])(
  'the copy of %s opens from a folder by itself: text, living figures, its version, and the rest of the site',
  (section) => {
    const file = resolve(`dist/copies/${section}.html`)
    expect(statSync(file).size).toBeLessThan(6_000_000)
    return visit(
      '',
      async ({ page, complaints, requests }) => {
        const first = await page.locator('figure.figure').first().getAttribute('id')
        const figure = await alive(page, (first ?? '').replace('fig-', ''))
        await figure.getByRole('tab', { name: 'Table' }).click()
        await figure.getByRole('table').waitFor()
        expect(page.url()).toContain(`#/${section}?`)
        await page.getByText(/^Offline copy, data version [0-9a-f]{8}\.$/).waitFor()
        expect(await page.locator('.evidence').count()).toBeGreaterThan(3)
        await page.getByRole('link', { name: 'Present this section' }).click()
        await page.getByRole('status').filter({ hasText: 'Slide 1 of' }).waitFor()
        await page.keyboard.press('ArrowRight')
        await page.getByRole('heading', { name: /what do you expect to see/ }).waitFor()
        expect(requests.filter((url) => !/^(?:data|blob):/.test(url))).toEqual([pathToFileURL(file).href])
        expect(complaints).toEqual([])
      },
      {},
      async () => {},
      { origin: () => pathToFileURL(file).href },
    )
  },
)
