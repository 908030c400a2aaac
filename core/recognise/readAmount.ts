/** A sum of money in euros: "6 800 €", "€4,800", "1.200,50"; null when the text tells none. */
export function readAmount(text: string): number | null {
  const match = /\d+(?:[\s\u00a0.,]\d+)*/.exec(text)
  if (match === null) return null
  // A separator before exactly three digits parts thousands, in either language; before one or two it is decimal.
  const plain = match[0].replace(/[\s\u00a0.,](?=\d{3}(?!\d))/g, '')
  const number = Number(plain.replace(',', '.').replace(/[\s\u00a0].*$/, ''))
  return Number.isFinite(number) ? number : null
}
