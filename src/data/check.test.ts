import { describe, expect, test } from 'vitest'
import { allFiles, allTables } from './all.ts'
import { checkData } from './check.ts'

describe('the data as they are', () => {
  test('pass every check', () => {
    expect(() => checkData(allTables, allFiles)).not.toThrow()
    expect(allTables.length).toBe(allFiles.size)
  })
})
