/** Hands a file to the reader. */
export function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
  URL.revokeObjectURL(url)
}

/** A file of PowerPoint. */
export const pptxBlob = (bytes: Uint8Array<ArrayBuffer>): Blob =>
  new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' })
