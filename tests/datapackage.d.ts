/** The part of the validator that the tests use; it comes without types. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string
    readonly descriptor: { readonly path: string }
    /** The rows, each cell read as its field says. Throws for a table that is not as its schema says. */
    read(options: { readonly keyed: true }): Promise<readonly Readonly<Record<string, unknown>>[]>
  }
  interface Package {
    readonly valid: boolean
    readonly errors: readonly Error[]
    readonly resources: readonly Resource[]
  }
  const datapackage: {
    readonly Package: {
      load(descriptor: object, options: { readonly basePath: string }): Promise<Package>
    }
  }
  export default datapackage
}
