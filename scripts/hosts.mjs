import { caching, common, framedBy } from './headers.mjs'

/** The headers of headers.mjs in the words of the hosts. */

const renewed = '# Written by `npm run hosting` from scripts/headers.mjs: change it there.'

/**
 * `_headers` for Netlify and Cloudflare Pages. Of two rules that give one header to a path the one host takes the
 * later and the other joins both, so no header is given by two rules that meet: pages and files are named one by one.
 * @param places the first part of every path of the site, without slashes: '' for the start page, 'economy', 'embed'.
 */
export function headersFile(places, base = '/') {
  const rule = (path, headers) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  const page = (policy) => ({ 'Content-Security-Policy': policy, 'Cache-Control': caching.fresh })
  return `${[
    rule(`${base}*`, common),
    rule(`${base}assets/*`, { 'Cache-Control': caching.hashed }),
    rule(`${base}sw.js`, page(framedBy.page)),
    rule(`${base}404.html`, page(framedBy.page)),
    ...places.map((place) =>
      rule(
        place === '' ? base : `${base}${place}/*`,
        page(place === 'embed' ? framedBy.embed : framedBy.page),
      ),
    ),
  ].join('\n\n')}\n`
}

/** A server of nginx, to be included in its `http` block. */
export const nginxConf = ({
  root = '/srv/security-partners',
  base = '/',
  listen = '80',
  types = '/etc/nginx/mime.types',
} = {}) => `${renewed}
# For /etc/nginx/conf.d/: the folder dist/ of the build at ${root}. TLS is yours to add.

map $uri $security_partners_policy {
  default "${framedBy.page}";
  "~^${base}embed/" "${framedBy.embed}";
}
map $uri $security_partners_cache {
  default "${caching.fresh}";
  "~^${base}assets/" "${caching.hashed}";
}

server {
  listen ${listen};
  server_tokens off;
  absolute_redirect off;

  # A view stands in the address, so a page answers with and without the slash at its end, and without a detour.
  location ${base} {
    ${base === '/' ? `root ${root};` : `alias ${root}/;`}
    index index.html;
    try_files $uri $uri/index.html =404;
  }
${base === '/' ? '' : `  location = ${base.replace(/\/$/, '')} {\n    return 301 ${base};\n  }\n`}  error_page 404 ${base}404.html;
  location ~ /\\. {
    return 404;
  }

  add_header Content-Security-Policy $security_partners_policy always;
  add_header Cache-Control $security_partners_cache always;
${Object.entries(common)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}

  include ${types};
  types {
    text/csv csv;
    application/manifest+json webmanifest;
  }
  charset utf-8;
  charset_types text/html text/css text/csv text/plain text/xml text/javascript application/javascript
    application/json;

  gzip on;
  gzip_vary on;
  gzip_min_length 512;
  gzip_comp_level 6;
  gzip_types text/css text/csv text/plain text/xml text/javascript application/javascript application/json
    application/manifest+json image/svg+xml;
}
`

/** A site of Caddy. */
export const caddyfile = ({
  root = '/srv/security-partners',
  base = '/',
  address = 'security-partners.example',
} = {}) => `${renewed}
# The folder dist/ of the build at ${root}.

(said_of_all) {
${Object.entries(common)
  .map(([name, value]) => `\theader ${name} "${value}"`)
  .join('\n')}
}

${address} {
	root * ${root}
	encode zstd gzip

	import said_of_all
	@embed path ${base}embed/*
	@page not path ${base}embed/*
	header @embed Content-Security-Policy "${framedBy.embed}"
	header @page Content-Security-Policy "${framedBy.page}"
	@hashed path ${base}assets/*
	@fresh not path ${base}assets/*
	header @hashed Cache-Control "${caching.hashed}"
	header @fresh Cache-Control "${caching.fresh}"
	@manifest path *.webmanifest
	header @manifest Content-Type application/manifest+json

	# A view stands in the address, so a page answers with and without the slash at its end, and without a detour.
	handle_path ${base}* {
		try_files {path} {path}/index.html
		file_server {
			hide .*
		}
	}
	handle {
		error 404
	}
	handle_errors {
		import said_of_all
		header Content-Security-Policy "${framedBy.page}"
		header Cache-Control "${caching.fresh}"
		rewrite * /404.html
		file_server
	}
}
`
