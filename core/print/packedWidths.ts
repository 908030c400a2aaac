/** A table of widths by code point from rows as letterWidths.ts has them; what they do not name is as in `base`. */
export function unpackWidths(rows: readonly string[], base: readonly number[] = []): readonly number[] {
  const widths = [...base]
  for (const row of rows.flatMap((line) => line.split('; '))) {
    const [first = '0', list = ''] = row.split(':')
    let code = Number(first)
    for (const entry of list.split(' ')) {
      const [width = '0', count = '1'] = entry.split('*')
      for (let repeat = 0; repeat < Number(count); repeat++) widths[code++] = Number(width)
    }
  }
  return widths
}
