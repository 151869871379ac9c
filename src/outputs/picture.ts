import { type Card, type CardSize, cardOf } from './card.ts'
import { withColours } from './colours.ts'
import { type Memory, pngWith, svgWith } from './memory.ts'
import { dataUrl } from './qr.ts'

/** The view as a picture whose texts stay texts, with its memory inside. @param css the text of theme.css. */
export const viewSvg = (card: Card, size: CardSize, css: string, memory: Memory): string =>
  svgWith(withColours(cardOf(card, size), css, 'light'), memory)

/**
 * The view as a PNG, drawn by the browser with the site's own font inside, with its memory.
 * @param pixels width and height.
 * @param font the address of the font.
 * @throws Error when the browser cannot draw it.
 */
export async function viewPng(
  svg: string,
  [width, height]: readonly [number, number],
  font: string,
  memory: Memory,
): Promise<Blob> {
  const type = dataUrl('font/woff2', new Uint8Array(await (await fetch(font)).arrayBuffer()))
  const face = `<style>@font-face{font-family:"Source Sans 3";font-weight:200 900;src:url(${type})}</style>`
  const image = new Image()
  image.src = dataUrl('image/svg+xml', svg.replace('>', `>${face}`))
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas')
  pen.drawImage(image, 0, 0, width, height)
  const drawn = await new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
  })
  return new Blob([pngWith(new Uint8Array(await drawn.arrayBuffer()), memory)], { type: 'image/png' })
}
