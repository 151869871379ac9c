import { cardOf, cardSizes } from './card.ts'
import { withColours } from './colours.ts'

interface Wanted {
  readonly title: string
  /** The cleaned SVG of the drawing. */
  readonly picture: string
  readonly foot: string
  /** The text of theme.css. */
  readonly css: string
}

/** The view as a picture whose texts stay texts. */
export const viewSvg = ({ title, picture, foot, css }: Wanted): string =>
  withColours(cardOf({ title, picture, foot }, 'slide'), css, 'light')

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
