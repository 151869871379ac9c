import { type Card, cardOf, cardSizes } from './card.ts'
import { withColours } from './colours.ts'

/** The view as a picture whose texts stay texts. @param css the text of theme.css. */
export const viewSvg = (card: Card, css: string): string => withColours(cardOf(card, 'slide'), css, 'light')

/**
 * The view as a PNG of twice 1600×900, drawn by the browser with the site's own font inside.
 * @throws Error when the browser cannot draw it.
 */
export async function viewPng(svg: string, font: string): Promise<Blob> {
  const bytes = new Uint8Array(await (await fetch(font)).arrayBuffer())
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  const face = `<style>@font-face{font-family:"Source Sans 3";font-weight:200 900;src:url(data:font/woff2;base64,${btoa(text)})}</style>`
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.replace('>', `>${face}`))}`
  await image.decode()
  const [width, height] = cardSizes.slide
  const canvas = document.createElement('canvas')
  canvas.width = width * 2
  canvas.height = height * 2
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas')
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
  })
}
