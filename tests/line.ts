import type { Page } from 'playwright-core'

/** The line of a page: what it returns sets how many bytes come in a second (-1: all that can), so many ms late. */
export async function lineOf(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  return (downloadThroughput: number, latency = 0) =>
    session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput,
      uploadThroughput: -1,
    })
}
