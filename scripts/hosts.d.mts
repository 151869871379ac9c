interface Place {
  /** Where the built site lies. */
  readonly root?: string
  /** The folder of the host that it is served from: `/`, or `/sub/path/` for a site built with that BASE_PATH. */
  readonly base?: string
}

/**
 * `_headers` for Netlify and Cloudflare Pages.
 * @param places the first part of every path of the site, without slashes: '' for the start page, 'economy', 'embed'.
 */
export function headersFile(places: readonly string[], base?: string): string

/** A server of nginx, to be included in its `http` block. */
export function nginxConf(options?: Place & { readonly listen?: string; readonly types?: string }): string

/** A site of Caddy. */
export function caddyfile(options?: Place & { readonly address?: string }): string
