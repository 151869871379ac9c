import { allFiles, allTables } from '../src/data/all.ts'
import { checkData } from '../src/data/check.ts'

/** Stops the build at the first wrong cell. */
try {
  checkData(allTables, allFiles)
  console.log(`data: ${allTables.length} files are right`)
} catch (error) {
  console.error(`\nThe data are wrong. ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
