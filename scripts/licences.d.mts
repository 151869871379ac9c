export interface RuntimePackage {
  readonly name: string
  readonly version: string
  /** An SPDX expression; empty where the package names none. */
  readonly licence: string
}

/** What the site is made of: its dependencies and theirs, sorted by name. */
export function runtimePackages(root?: string): readonly RuntimePackage[]
