import { expect, test } from 'vitest'
import { sections } from '../src/interview/sections.ts'
import { axeFindsInAllLooks } from './axe.ts'
import { visit, wakeAll, withBrowser } from './visit.ts'

withBrowser()

test.each(sections)(
  'axe finds nothing on /$id, in both themes and in forced colours, and nothing runs over',
  ({ id }) =>
    visit(
      `/${id}`,
      async ({ page }) => {
        await wakeAll(page)
        expect(await axeFindsInAllLooks(page)).toEqual([])
      },
      { reducedMotion: 'reduce' },
    ),
)
