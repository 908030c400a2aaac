/**
 * Rows in as many pictures as they need, none higher than `most`; `top` is what stands above the rows of each. A group
 * stays whole, unless it alone is higher than a picture.
 */
export function sheets<Row>(
  groups: readonly (readonly Row[])[],
  heightOf: (row: Row) => number,
  top: number,
  most: number,
): readonly (readonly Row[])[] {
  const found: Row[][] = [[]]
  let height = top
  const turn = (): void => {
    found.push([])
    height = top
  }
  for (const rows of groups) {
    const own = rows.reduce((sum, row) => sum + heightOf(row), 0)
    if (height + own > most && (found.at(-1)?.length ?? 0) > 0) turn()
    for (const row of rows) {
      if (height + heightOf(row) > most) turn()
      found.at(-1)?.push(row)
      height += heightOf(row)
    }
  }
  return found.filter((rows) => rows.length > 0)
}
