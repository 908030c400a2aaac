/** Check boxes of the symbol fonts Word offers; every other symbol of such a font stands as a bullet. */
const checked = new Set(['F0FE', 'F0FD', 'F078', 'F052', 'F054', '2612', '2611'])
const unchecked = new Set(['F0A8', 'F06F', 'F071', 'F0A3', '2610'])

/** The character a `w:sym` stands for. */
export function symbol(font: string | null, code: string | null): string {
  if (code === null || !/^[0-9a-f]{4}$/i.test(code)) return ''
  const key = code.toUpperCase()
  if (checked.has(key)) return '☒'
  if (unchecked.has(key)) return '☐'
  const isSymbolFont = /wingdings|webdings|symbol/i.test(font ?? '')
  return isSymbolFont || key.startsWith('F0') ? '•' : String.fromCharCode(parseInt(key, 16))
}
