import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import sirv from 'sirv'
import { headersOf } from './headers.mjs'

/**
 * Serves a built site. Takes the next port when the wanted one is taken (0: any free one).
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ dir = 'dist', port = 4173, base = '/' } = {}) {
  const files = sirv(dir, {
    etag: true,
    setHeaders: set,
  })
  const missing = (response) => {
    set(response, '/404.html')
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(readFileSync(`${dir}/404.html`))
  }
  const prefix = base.replace(/\/$/, '')
  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    if (!url.startsWith(prefix)) return missing(response)
    request.url = url.slice(prefix.length) || '/'
    files(request, response, () => missing(response))
  })
  const taken = await listen(server, port)
  const { port: actual } = server.address()
  if (taken) console.log(`Port ${port} is taken; using ${actual}.`)
  return {
    url: `http://localhost:${actual}${base}`,
    port: actual,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}

const set = (response, path) => {
  for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value)
}

/** Listens on the port or the next free one above it; tells whether the first was taken. */
async function listen(server, port, tries = 20) {
  try {
    server.listen(port)
    await once(server, 'listening')
    return false
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || tries === 0) throw error
    await listen(server, port + 1, tries - 1)
    return true
  }
}
