/** A Chromium for the tests, installed if need be; null (and said why) if there is none to be had. */
export function findBrowser(wanted?: { readonly windows?: boolean }): Promise<string | null>
/** A Firefox for the tests, installed if need be; undefined (and said so) if there is none to be had. */
export function findFirefox(): string | undefined
