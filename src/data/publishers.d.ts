/** The publisher of each source of a topic by its id; empty where it is not known. Made by `scripts/publishers.mjs`. */
declare module '*/sources.csv?publishers' {
  const names: Readonly<Record<string, string>>
  export default names
}
