// A browser that is spoken to by its own protocol: a test driver would switch on more than is asked for, such as the
// notes that `Runtime.enable` takes of each error that a page makes (a fifth of the time that a page of React blocks).
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * @param {string} executable where the browser is
 * @returns {{ open: () => Promise<Tab>, close: () => Promise<void> }}
 * @typedef {{ send: (method: string, params?: object) => Promise<any>, on: (hear: (method: string, params: any) => void) => void, close: () => Promise<void> }} Tab
 */
export function launch(executable) {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'))
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
  ]
  const browser = spawn(executable, [...flags, '--remote-debugging-pipe', `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const [, , , out, back] = browser.stdio
  const waiting = new Map()
  const tabs = new Map()
  let rest = ''
  let last = 0
  back.on('data', (data) => {
    const messages = (rest + data).split('\0')
    rest = messages.pop()
    for (const { id, error, result, sessionId, method, params } of messages.map((one) => JSON.parse(one))) {
      if (id === undefined) {
        for (const hear of tabs.get(sessionId) ?? []) hear(method, params)
        continue
      }
      const { resolve, reject } = waiting.get(id)
      waiting.delete(id)
      if (error) reject(new Error(error.message))
      else resolve(result)
    }
  })
  const send = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      out.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`)
    })
  return {
    async open() {
      const { browserContextId } = await send('Target.createBrowserContext')
      const { targetId } = await send('Target.createTarget', { url: 'about:blank', browserContextId })
      const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
      const hearing = []
      tabs.set(sessionId, hearing)
      return {
        send: (method, params) => send(method, params, sessionId),
        on: (hear) => void hearing.push(hear),
        async close() {
          tabs.delete(sessionId)
          await send('Target.disposeBrowserContext', { browserContextId })
        },
      }
    },
    async close() {
      const gone = new Promise((resolve) => browser.once('exit', resolve))
      await send('Browser.close').catch(() => {})
      await gone
      rmSync(profile, { recursive: true, force: true, maxRetries: 9, retryDelay: 100 })
    },
  }
}
