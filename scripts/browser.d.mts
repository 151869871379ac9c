/** A Chromium for the tests, installed if need be; null (and said why) if there is none to be had. */
export function findBrowser(): Promise<string | null>
