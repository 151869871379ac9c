import { expect, test } from 'vitest'
import { notesBeyond } from './notes.ts'

const told = { sources: '', link: 'https://example.org/' }

test('notes do not say again what a slide of words says', () => {
  const slide = { ...told, kind: 'text' as const, title: 'What was said', lines: ['Once.'] }
  expect(notesBeyond({ ...slide, notes: ['Once.', 'Beyond.', told.link] })).toEqual(['Beyond.', told.link])
})

test('nor the words and the verdict of a claim, whose id stands before them', () => {
  const slide = {
    ...told,
    kind: 'table' as const,
    title: 'S3: It took part.',
    lead: 'supported: It did.',
    rows: [],
  }
  const notes = ['It took part.', 'S3: supported: It did.', 'Who judges.', told.link]
  expect(notesBeyond({ ...slide, notes })).toEqual(['Who judges.', told.link])
})
