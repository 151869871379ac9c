import { describe, expect, test } from 'vitest'
import { site, visit, withBrowser } from './visit.ts'

withBrowser()

describe('the ledger', () => {
  test('holds all 37 claims, each with its link, and none besides', () =>
    visit('/claims', async ({ page }) => {
      const ids = await page.locator('.ledger > li').evaluateAll((items) => items.map((item) => item.id))
      const wanted = [
        ['E', 7],
        ['C', 10],
        ['S', 12],
        ['B', 8],
      ] as const
      expect(ids).toEqual(
        wanted.flatMap(([letter, count]) => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`)),
      )
      expect(await page.locator('.tally').innerText()).toContain(
        '37 claims; 28 that figures can speak to, 9 judgements',
      )
    }))

  test('names what of an address it does not know', () =>
    visit(
      '/claims?section=economy&wrong=1&asof=tomorrow&verdict=fine&E1=gold&utm_source=x',
      async ({ page }) => {
        const notice = page.locator('.notice')
        await notice.getByRole('listitem').nth(3).waitFor()
        expect(
          (await notice.getByRole('listitem').allInnerTexts()).map((text) => text.split(':')[0]),
        ).toEqual(['wrong=1', 'asof=tomorrow', 'verdict=fine', 'E1=gold'])
        await page.getByText('7 of 37 claims').waitFor()
      },
    ))

  test.each(['/charts', '/sources'])('%s names what of an address it does not know', (path) =>
    visit(`${path}?countries=VNM`, async ({ page }) => {
      await page.locator('.notice', { hasText: 'countries=VNM: not a part of this list' }).waitFor()
    }),
  )

  test('filters by section, verdict, kind and text, in the address', () =>
    visit('/claims', async ({ page }) => {
      const shown = () =>
        page.locator('.ledger > li:visible').evaluateAll((items) => items.map((item) => item.id))
      await page.getByRole('search').getByLabel('Section').selectOption('security')
      await page.getByRole('search').getByLabel('Verdict').selectOption('judgement')
      await page.getByText('2 of 37 claims').waitFor()
      expect(await shown()).toEqual(['S8', 'S12'])
      await page.reload()
      await page.getByText('2 of 37 claims').waitFor()
      await page.getByRole('button', { name: 'Show all' }).click()
      await page.getByRole('search').getByLabel('Text').fill('Toyota')
      await page.getByText(/^\d of 37 claims/).waitFor()
      expect(await shown()).toContain('C5')
      await page.getByRole('search').getByLabel('Text').fill('no such words')
      await page.getByText('0 of 37 claims').waitFor()
    }))

  test('reads a claim again on one measure', () =>
    visit('/claims', async ({ page }) => {
      const claim = page.locator('#E2')
      await claim.getByLabel(/Which source/).selectOption({ label: 'Investment stock, in yen: contradicted' })
      await expect.poll(() => claim.locator('[data-reread-word]').innerText()).toContain('contradicted')
      expect(await claim.locator('[data-measure]:visible').count()).toBe(1)
      await page.waitForURL('**/*E2=*')
      await page.reload()
      await claim.getByText('On this measure alone: contradicted').waitFor()
    }))

  test('as of May 2024 another verdict may stand, on no later figure', () =>
    visit('/claims?asof=then', async ({ page }) => {
      await page.locator('.ledger').first().waitFor()
      await page
        .locator('#E2 [data-reread] option', { hasText: 'in yen: supported' })
        .first()
        .waitFor({ state: 'attached' })
      const economy = await page.locator('[aria-labelledby="ledger-economy"]').textContent()
      expect(economy).not.toMatch(/20(2[4-9]|[3-9]\d)|20\d\d[-–]2[4-9]/)
    }))

  test('an address with filters or a date comes alive without an error, and keeps its list', () =>
    visit('/claims?section=security&asof=then', async ({ page, complaints }) => {
      await page.getByText('12 of 37 claims').waitFor()
      expect(complaints).toEqual([])
    }))

  test.each([
    ['/claims?verdict=foo', '37 of 37 claims'],
    ['/claims?section=foo&kind=forecast', /^[1-9] of 37 claims/],
    ['/charts?country=ZZZ', '41 of 41 charts'],
    ['/sources?topic=foo', /^(\d+) of \1 entries/],
  ])('%s: a filter that does not exist leaves the list as it is, and is named', (path, left) =>
    visit(path, async ({ page }) => {
      await page.getByText(left).waitFor()
      const notice = page.getByRole('status').locator('.notice')
      await notice.getByText('was not understood').waitFor()
      const [part = ''] = path.slice(path.indexOf('?') + 1).split('&')
      expect(await notice.locator('code').allInnerTexts()).toEqual([part])
      await page.getByRole('button', { name: 'Show all' }).click()
      await notice.waitFor({ state: 'detached' })
    }),
  )

  test('an unknown claim in the address is named, with the nearest', () =>
    visit('/claims#S13', async ({ page }) => {
      const notice = page.locator('.notice')
      await notice.waitFor()
      expect(await notice.innerText()).toMatch(/no claim S13.*S1/)
    }))

  test('is to be had as CSV and JSON', async () => {
    const csv = await (await fetch(`${site}/claims.csv`)).text()
    const { claims } = JSON.parse(await (await fetch(`${site}/claims.json`)).text())
    expect(claims.length).toBe(37)
    expect(csv.split('\r\n')[0]).toMatch(/^claim,section,kind/)
    for (const { id } of claims) expect(csv).toContain(`\r\n${id},`)
    const then = await (await fetch(`${site}/claims-then.csv`)).text()
    expect(csv).toMatch(/Japan, 2025|2025/)
    // Surveys of early 2024 were out; nothing of 2025 was.
    expect(then).not.toMatch(/,[^,\r\n]*2025[^,\r\n]*,(for|against|context|bears),/)
  })
})
