// npm run hosting: renews the configurations for nginx and Caddy in docs/hosting/.
import { writeFileSync } from 'node:fs'
import { caddyfile, nginxConf } from './hosts.mjs'

writeFileSync('docs/hosting/nginx.conf', nginxConf())
writeFileSync('docs/hosting/Caddyfile', caddyfile())
