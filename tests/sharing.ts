import { buffer } from 'node:stream/consumers'
import type { Download, Locator, Page } from 'playwright-core'
import { alive } from './visit.ts'

/** The share dialog of a chart's page. */
export async function opened(page: Page, id = 'investment-shift'): Promise<Locator> {
  await alive(page, id)
  await page.getByRole('button', { name: 'Share and export' }).click()
  return page.getByRole('dialog')
}

/** Opens a part of the dialog that is closed. */
export async function part(dialog: Locator, title: string): Promise<Locator> {
  await dialog.getByText(title, { exact: true }).click()
  return dialog.locator('details', { has: dialog.page().getByText(title, { exact: true }) })
}

const bytes = async (download: Download) => buffer(await download.createReadStream())

/** A file of the dialog: its name and content. */
export async function saved(dialog: Locator, button: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    dialog.page().waitForEvent('download'),
    dialog.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), content: await bytes(download) }
}
