/**
 * Reads a claim of the ledger again on one measure: only its figures stay, and its verdict is said.
 * @param item the claim's list item; the ledger is still HTML, so this works on the document.
 * @returns whether it is known; if not, the claim is read on all of them.
 */
export function reread(item: HTMLElement, measure: string): boolean {
  const select = item.querySelector<HTMLSelectElement>('[data-reread]')
  const word = item.querySelector<HTMLElement>('[data-reread-word]')
  if (!select || !word) return measure === ''
  const known = [...select.options].find(({ value }) => value === measure)
  select.value = known?.value ?? ''
  word.textContent =
    known && known.value !== '' ? `On this measure alone: ${known.dataset['word'] ?? ''}.` : ''
  for (const block of item.querySelectorAll<HTMLElement>('[data-measure]')) {
    block.hidden = select.value !== '' && block.dataset['measure'] !== select.value
  }
  if (select.value !== '') item.querySelector('details')?.setAttribute('open', '')
  return known !== undefined
}
