// Writes the service worker of a built site (sw.js) with the list of all that it keeps, and offline.json: how much that is.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

/** Pages (embeds belong to other people's), scripts, styles, Latin type, lists. Pictures and data files are made anew. */
const isKept = (path) =>
  (/\.(html|js|css|webmanifest)$/.test(path) && !/^(embed|copies)\//.test(path) && path !== 'sw.js') ||
  /latin(-ext)?-wght-normal-[\w-]+\.woff2$/.test(path) ||
  /^(claims[\w-]*\.(csv|json)|finder\.json|favicon\.svg|offline\.json)$/.test(path)

/** @param {string} out the folder of the built site. */
export async function writeWorker(out) {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: '.build',
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry: 'src/offline/sw.ts', formats: ['iife'], name: 'sw', fileName: () => 'sw.js' },
    },
  })
  writeFileSync(join(out, 'offline.json'), '{}')
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(out.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(isKept)
    .sort()
  const bytes = files.reduce((sum, file) => sum + readFileSync(join(out, file)).byteLength, 0)
  writeFileSync(join(out, 'offline.json'), JSON.stringify({ files: files.length, bytes }))
  const manifest = files.map((url) => ({
    url,
    // A hashed name is its own revision.
    revision: /^assets\//.test(url)
      ? null
      : createHash('sha256')
          .update(readFileSync(join(out, url)))
          .digest('hex')
          .slice(0, 16),
  }))
  writeFileSync(
    join(out, 'sw.js'),
    readFileSync('.build/sw.js', 'utf8').replace('self.__WB_MANIFEST', () => JSON.stringify(manifest)),
  )
  console.log(`kept for offline: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`)
}
