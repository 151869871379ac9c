type Headers = Readonly<Record<string, string>>

/** The policy that a page carries in itself, with the hashes of its inline scripts and styles: `sha256-…`. */
export function metaPolicy(scripts: readonly string[], styles?: readonly string[]): string

export const framedBy: { readonly page: string; readonly embed: string }
export const caching: { readonly hashed: string; readonly fresh: string }

/** The same for every answer. */
export const common: Headers

/** The headers of the answer for a path below the base: `/economy/`, `/assets/…`. */
export function headersOf(path: string): Headers
