import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** A plain server with gzip, as the hosts have. */
export const serve = (dir) =>
  new Promise((resolve) => {
    const cache = new Map()
    const server = createServer((request, response) => {
      let path = join(dir, decodeURIComponent(new URL(request.url, 'http://host').pathname))
      if (existsSync(path) && statSync(path).isDirectory()) path = join(path, 'index.html')
      if (!existsSync(path)) return response.writeHead(404).end()
      const type = types[extname(path)]
      if (!cache.has(path))
        cache.set(path, type ? gzipSync(readFileSync(path), { level: 9 }) : readFileSync(path))
      response.writeHead(200, {
        'Content-Type': type ?? 'application/octet-stream',
        ...(type ? { 'Content-Encoding': 'gzip' } : {}),
      })
      response.end(cache.get(path))
    }).listen(0, () =>
      resolve({ url: `http://localhost:${server.address().port}`, close: () => server.close() }),
    )
  })
