/** The elements that decide where text stands, and their ends. */
const names = [
  ...['w:p', 'w:pPr', 'w:r', 'w:rPr', 'w:t', 'w:tab', 'w:br', 'w:bookmarkStart', 'w:footnoteReference', 'wp:extent'],
  ...['w:tbl', 'w:tblPr', 'w:tr', 'w:trPr', 'w:tcPr', '/w:p', '/w:tbl'],
] as const
export type TagName = (typeof names)[number]

/** Names by a number made of their letters: a long document has a million tags, and no text is made for any of them. */
const byNumber = new Map<number, TagName>(names.map((name) => [numberOf(name), name]))
const ends = new Map<TagName, string>(names.map((name) => [name, `</${name}>`]))

/** What closes an element. */
export const endOf = (name: TagName): string => ends.get(name) ?? ''

const [slash, space, tagEnd] = [47, 32, 62]

/** The name of the tag that starts there, its slash with it where it closes an element; null for one that does not matter. */
export function tagAt(body: string, start: number): TagName | null {
  let number = body.charCodeAt(start)
  let end = start + 1
  for (; end < body.length; end++) {
    const code = body.charCodeAt(end)
    if (code === space || code === tagEnd || code === slash) break
    number = (number * 31 + code) | 0
  }
  const name = byNumber.get(number)
  return name?.length === end - start && body.startsWith(name, start) ? name : null
}

function numberOf(name: string): number {
  let number = 0
  for (let at = 0; at < name.length; at++) number = (number * 31 + name.charCodeAt(at)) | 0
  return number
}
