/** The lists of a document: how far each level is set in, and the numbers they count. */
export type Lists = Readonly<{
  /** `list:level` -> its `w:ind` */
  indents: ReadonlyMap<string, string>
  /** the number the next paragraph of a list shows; '' for a bullet or a level that shows nothing */
  next: (list: string, level: number) => string
}>

type Level = Readonly<{ format: string; text: string }>

export function readLists(numbering: string): Lists {
  const kinds = new Map(
    [...numbering.matchAll(/<w:abstractNum w:abstractNumId="(\d+)"(.*?)<\/w:abstractNum>/gsu)].map((match) => [
      match[1] ?? '',
      [...(match[2] ?? '').matchAll(/<w:lvl .*?<\/w:lvl>/gsu)].map(([level]) => level),
    ]),
  )
  const kindOf = new Map<string, string>()
  const indents = new Map<string, string>()
  const levels = new Map<string, readonly Level[]>()
  for (const [, list = '', kind = ''] of numbering.matchAll(
    /<w:num w:numId="(\d+)"[^>]*><w:abstractNumId w:val="(\d+)"\/>/gu,
  )) {
    kindOf.set(list, kind)
    const own = kinds.get(kind) ?? []
    own.forEach((level, position) => indents.set(`${list}:${position}`, /<w:ind [^>]*\/>/u.exec(level)?.[0] ?? ''))
    levels.set(
      list,
      own.map((level) => ({
        format: /<w:numFmt w:val="([^"]+)"/u.exec(level)?.[1] ?? '',
        text: /<w:lvlText w:val="([^"]*)"/u.exec(level)?.[1] ?? '',
      })),
    )
  }
  const counts = new Map<string, number[]>()
  return {
    indents,
    next: (list, level) => {
      const count = counts.get(list) ?? []
      counts.set(list, count)
      count[level] = (count[level] ?? 0) + 1
      count.length = level + 1
      const own = levels.get(list)?.[level]
      if (own === undefined || own.format === 'none') return ''
      return own.text.replace(/%(\d)/gu, (_, digit: string) => String(count[Number(digit) - 1] ?? 1))
    },
  }
}
