import { expect, test } from 'vitest'
import { strangeAddresses } from './addresses.ts'
import { alive, goTo, visit, withBrowser } from './visit.ts'

withBrowser()

/** The seed of a run can be given, to look further: SEED=7. */
const seed = Number(process.env['SEED'] ?? 20240510)
console.log(`strange addresses: seed ${seed}`)

/** What the console says of an address that is not there is no fault of the page. */
const isFault = (words: string) =>
  !/^Failed to load resource: the server responded with a status of 404/.test(words)

test(
  'ten thousand strange addresses, one after the other in one page: none breaks it',
  () =>
    visit('/glossary', async ({ page, complaints }) => {
      const addresses = strangeAddresses(10_000, seed)
      expect(new Set(addresses).size).toBeGreaterThan(9000)
      const faults: string[] = []
      let stayed = 0
      for (let from = 0; from < addresses.length; from += 250) {
        const some = addresses.slice(from, from + 250)
        const heard = complaints.length
        // A quick reader leaves most pages before they are there, and stays at the last until it is.
        stayed += await page.evaluate(async (all) => {
          for (const address of all) {
            history.pushState(null, '', location.origin + address)
            await null
          }
          await new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 1000 }))
          return document.querySelector('h1, h3') ? 1 : 0
        }, some)
        for (const words of complaints.slice(heard).filter(isFault))
          faults.push(`${words.slice(0, 500)}\nat ${from} to ${from + 250}, the last: ${some.at(-1)}`)
      }
      expect(faults).toEqual([])
      expect(stayed).toBe(addresses.length / 250)
      // The page is still one that works.
      await page.evaluate(() => history.pushState(null, '', '/about'))
      await page.getByRole('link', { name: 'Claims' }).first().click()
      await page.locator('.ledger > li').first().waitFor()
      expect(complaints.filter(isFault)).toEqual([])
    }),
  300_000,
)

test(
  'strange addresses that are opened: each gives a page, or the page that says that there is none',
  () =>
    visit('/', async ({ page, complaints }) => {
      for (const address of strangeAddresses(60, seed + 1)) {
        const heard = complaints.length
        expect([200, 404], address).toContain(await goTo(page, address))
        await page.evaluate(
          () => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 1000 })),
        )
        expect(await page.locator('h1, h3').count(), address).toBeGreaterThan(0)
        expect(complaints.slice(heard).filter(isFault), address).toEqual([])
      }
    }),
  300_000,
)

test('a page opens by the name of its file too, as hosts have it', () =>
  visit('/charts/wages/index.html?measure=level', async ({ page, complaints }) => {
    expect(await page.locator('h1').innerText()).toContain('Wages')
    await alive(page, 'wages')
    await goTo(page, '/index.html')
    expect(await page.locator('h1').innerText()).not.toContain('no page')
    await goTo(page, '/economy/index.html')
    await alive(page, 'agreements')
    expect(complaints).toEqual([])
  }))

test.each([
  ['//economy/', 'The economy · Security partners', '#fig-agreements [data-alive]'],
  ['/economy//?asof=then', 'The economy · Security partners', '#fig-agreements [data-alive]'],
  ['/claims//', 'What was said, and what the data say · Security partners', '.ledger > li'],
  ['/glossary//', 'Glossary · Security partners', '.glossary dt'],
  ['/embed/wages//', 'Wages in Thailand and its neighbours · Security partners', '.plot svg'],
])(
  'a slash too many: hosts answer %s with the page that says there is none, and it becomes the page',
  (path, title, content) =>
    visit(path, async ({ page, complaints }) => {
      await page.locator(content).first().waitFor()
      await expect.poll(() => page.title()).toBe(title)
      expect(await page.getByText('There is no page at this address').count()).toBe(0)
      expect(complaints.filter(isFault)).toEqual([])
    }),
)
