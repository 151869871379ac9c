import { siteAddress } from './site.ts'

/** The version of the data in a copy of the site that is one file; undefined on the site itself. Set by its build. */
export const copyVersion: string | undefined = import.meta.env['VITE_COPY']

/**
 * An address inside the site for still HTML, which the router does not see: with the base path, and a slash before the
 * query as the files have it. In a copy it stands behind the hash.
 */
export function href(path: string): string {
  if (copyVersion !== undefined) return /\.\w+$/.test(path) ? `${siteAddress}${path}` : `#${path}`
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  return `${base}${path}`
}

/** The whole address of a page, for links that are taken away: in a copy that of the site itself. */
export const addressOf = (path: string): string =>
  copyVersion === undefined ? `${location.origin}${href(path)}` : `${siteAddress}${path}`
