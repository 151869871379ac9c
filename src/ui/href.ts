/** An address inside the site for still HTML, which the router does not see: with the base path, and a slash before the query as the files have it. */
export function href(path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  return `${base}${path}`
}
