/** "12 345,5", "12,345.50", "1500 €" as a number that is not negative; null for nothing, undefined for nonsense. */
export function parseNumber(typed: string, isWhole: boolean): number | null | undefined {
  const text = typed.replace(/[\s\u00A0\u202F€]|eur$/giu, '')
  if (text === '') return null
  const number = Number(withPoint(text))
  if (!/^[\d.,]+$/u.test(text) || Number.isNaN(number)) return undefined
  return isWhole && !Number.isInteger(number) ? undefined : number
}

/** The last mark of one or two digits behind it is the decimal one; all others only group thousands. */
function withPoint(text: string): string {
  const [, whole = text, decimals] = /^(.*)[.,](\d{1,2})$/u.exec(text) ?? []
  const digits = whole.replace(/[.,](?=\d{3}(?:[.,]|$))/gu, '')
  return decimals === undefined ? digits : `${digits}.${decimals}`
}
