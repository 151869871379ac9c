/**
 * A table as CSV (RFC 4180, CRLF). A text cell that a spreadsheet could take for a formula gets an apostrophe.
 * @param bom for a download that a spreadsheet opens; not for stable addresses.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[], bom = false): string {
  const lines = rows.map((row) => row.map(cell).join(','))
  return `${bom ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`
}

function cell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : value.replace(/^([=+\-@\t\r])/, "'$1")
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}
