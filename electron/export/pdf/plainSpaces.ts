/**
 * The content of a page with its fixed spaces as usual ones. Chromium writes each in a mark of its own, inside that of its
 * text; programs that read structure lose what stands behind it, and a search for "v Banskej" misses it. Where lines end
 * is painted already.
 */
export function plainSpaces(content: string): string {
  return content.replaceAll(/\/Span<<\/ActualText <feff00a0> >> BDC\n((?:[^\n]* T[dmjJ]\n)*)EMC\n/giu, '$1')
}
