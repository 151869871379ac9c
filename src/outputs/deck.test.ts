import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimList } from '../interview/claimList.ts'
import { type DeckItem, deckText, MOST_ITEMS, readDeck } from './deck.ts'

const item: fc.Arbitrary<DeckItem> = fc.oneof(
  fc.record({
    kind: fc.constant('charts' as const),
    id: fc.constantFrom('wages', 'us-or-china'),
    view: fc.dictionary(
      fc.constantFrom('measure', 'countries', 'years', 'asof'),
      fc.stringMatching(/^[\w.,-]{1,20}$/),
    ),
  }),
  fc.record({
    kind: fc.constant('claims' as const),
    id: fc.constantFrom(...claimList.map(({ id }) => id)),
    view: fc.constantFrom({}, { asof: 'then' }),
  }),
)

test('a saved deck opens with the same slides in the same order', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: MOST_ITEMS }), (items) => {
      expect(readDeck(deckText(items))).toEqual({
        items: items.map((one) => ({ ...one, view: { ...one.view } })),
        bad: [],
      })
    }),
  )
})

test('a foreign file is no deck; lines that mean nothing are named and skipped', () => {
  expect(readDeck('')).toBe(null)
  expect(readDeck('[1, 2]')).toBe(null)
  expect(readDeck('{"format":"security-partners-deck","slides":"x"}')).toBe(null)
  const slides = ['claims/E3', 'claims/E99', 'charts/wages?years=2010..2020', 'charts/../x', 5, '<script>']
  const read = readDeck(JSON.stringify({ format: 'security-partners-deck', version: 1, slides }))
  expect(read?.items.map(({ id }) => id)).toEqual(['E3', 'wages'])
  expect(read?.bad).toEqual(['claims/E99', 'charts/../x', '', '<script>'])
})

test('nothing that is thrown at it throws back', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      readDeck(text)
    }),
  )
  fc.assert(
    fc.property(fc.array(fc.anything(), { maxLength: 20 }), (slides) => {
      readDeck(
        JSON.stringify({ format: 'security-partners-deck', slides: JSON.parse(JSON.stringify(slides)) }),
      )
    }),
  )
})
