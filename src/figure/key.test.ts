import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { loadChart } from '../charts/charts.ts'
import { frame } from '../charts/frame.ts'
import { defaultView } from '../charts/view.ts'
import { FigureKey } from './FigureKey.tsx'

test.each([
  ['investment-shift', 'share', 'all values computed from the rows'],
  ['us-or-china', 'countries', 'some values computed: see the table'],
  ['trade-pull', 'china', /some values (?:computed or estimated|estimated or computed): see the table/],
])('the key of %s says of its rows how firm they are: %s', async (id, measure, words) => {
  const shown = frame(await loadChart(id), { ...defaultView, measure })
  expect(renderToStaticMarkup(createElement(FigureKey, { frame: shown }))).toMatch(words)
})
