// @vitest-environment happy-dom
import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { investmentShift } from '../charts/economy/investment-shift.ts'
import { frame } from '../charts/frame.ts'
import { sizes } from '../charts/layout.ts'
import { defaultView } from '../charts/view.ts'
import { drawPicture } from './draw.tsx'

test('draws', async () => {
  for (const m of investmentShift.measures)
    for (const size of sizes) {
      const svg = await drawPicture(frame(investmentShift, { ...defaultView, measure: m.id }), size)
      writeFileSync(`/tmp/pic-${m.id}-${size}.svg`, svg)
      console.log(m.id, size, svg.length)
      expect(svg).toContain('<')
    }
})
