// npm start: installs, builds and serves the site.
import { installPackages, must } from './install.mjs'

installPackages()
must(process.execPath, ['scripts/build.mjs'])
const { serve } = await import('./serve.mjs')
const { url } = await serve({ port: Number(process.env.PORT || 4173), base: process.env.BASE_PATH ?? '/' })
console.log(`\nThe site is at ${url}\n`)
