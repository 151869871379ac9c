/**
 * A page in ASCII alone, which says the same. Chromium reads text that has other letters one by one: a sixth of the time
 * until the chart of a long page is on the screen.
 * @param html its scripts hold other letters in strings only, its styles in strings and names
 */
export const inAscii = (html: string): string =>
  html
    .split(/(<script\b[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>)/)
    .map((part) => part.replace(/[^\0-\x7f]/gu, (letter) => inPlace(letter, part)))
    .join('')

function inPlace(letter: string, part: string): string {
  const code = letter.codePointAt(0) ?? 0
  if (part.startsWith('<style>')) return `\\${code.toString(16)} `
  if (!part.startsWith('<script')) return `&#${code};`
  return [...Array(letter.length).keys()]
    .map((at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('')
}
