import sans from './type/sans-basic.woff2?url'
import serif from './type/serif-basic.woff2?url'

/**
 * Sets the site's type for the pages that follow. On a slow line the first page keeps the stand-ins for as long as it is
 * read, and moves nothing; a browser would keep them from page to page.
 */
export async function setType(): Promise<void> {
  const faces = [
    ['Interview Serif', serif],
    ['Interview Sans', sans],
  ].map(([family = '', url]) => new FontFace(family, `url(${url})`, { weight: '400 700' }))
  for (const face of await Promise.all(faces.map((face) => face.load()))) document.fonts.add(face)
  document.documentElement.classList.remove('stand-ins')
}
