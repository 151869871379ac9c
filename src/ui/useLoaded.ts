/**
 * What the loader of a route has brought. Undefined for a moment where a page is left for one of the same route that
 * does not exist: it is drawn once more, and the router knows only the next one by then.
 */
export const useLoaded = <T>(route: { readonly useLoaderData: () => T }): T | undefined =>
  route.useLoaderData()
