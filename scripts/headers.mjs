/**
 * What every answer of the site says besides its content: the one source for the pages' own policy, for our server
 * (serve.mjs), and for the hosts (hosts.mjs).
 */

/** What a page may load and do. Scripts and styles are not named here: each page names the hashes of its own in its meta element. */
const policy = {
  'img-src': "'self' data:",
  'font-src': "'self'",
  'frame-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'media-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
}

const written = (directives) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

const ownAnd = (hashes) => ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ')

/** The policy that a page carries in itself, with the hashes of its inline scripts and styles. */
export const metaPolicy = (scripts, styles = []) =>
  written({
    'default-src': "'none'",
    'script-src': ownAnd(scripts),
    'style-src': ownAnd(styles),
    ...policy,
  })

/**
 * The policy of the answer, which holds beside that of the page: both must agree to a thing. It has no `default-src`,
 * which would stand for the scripts; what only a header can say is who may frame the page.
 */
const headerPolicy = (ancestors) => written({ ...policy, 'frame-ancestors': ancestors })

export const framedBy = { page: headerPolicy("'self'"), embed: headerPolicy('*') }

export const caching = { hashed: 'public, max-age=31536000, immutable', fresh: 'no-cache' }

/** Refused to the page and to all that it might frame; the browser's own names. */
const refused = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'serial',
  'storage-access',
  'usb',
  'xr-spatial-tracking',
]
// `web-share` is for the page itself where no header speaks of it; browsers without it would complain of its name.
// The camera reads the codes of a class, when asked.
const granted = ['fullscreen', 'clipboard-write', 'screen-wake-lock', 'camera']

/** The same for every answer. */
export const common = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': [
    ...granted.map((name) => `${name}=(self)`),
    ...refused.map((name) => `${name}=()`),
  ].join(', '),
  // The speaker's window has the same origin as the talk; a page of somebody else that opened us has not.
  'Cross-Origin-Opener-Policy': 'same-origin',
  // A sandboxed embed has the origin "null": its scripts, fonts and lists are cross-origin to it.
  'Access-Control-Allow-Origin': '*',
}

/** The headers of the answer for a path below the base: `/economy/`, `/assets/…`. */
export const headersOf = (path) => ({
  ...common,
  'Content-Security-Policy': path.startsWith('/embed/') ? framedBy.embed : framedBy.page,
  'Cache-Control': path.startsWith('/assets/') ? caching.hashed : caching.fresh,
})
