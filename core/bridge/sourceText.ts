/**
 * Where in the document a text stood, in the reader's language. Readers say it in English ("table 2 row 4"), for the
 * report is also read by programs; what is not known here stays as it is.
 */
export function sourceText(t: (key: SourceKey, values: { number: string }) => string, from: string): string {
  const parts: string[] = []
  let rest = from.trim()
  while (rest !== '') {
    const known = /^(text box at|document properties|inner table|[a-z]+)(?: (\d+))?\s*/u.exec(rest)
    const word = known?.[1] ?? ''
    if (known === null || !isSource(word)) return from
    parts.push(t(sourceKeys[word], { number: known[2] ?? '' }).trim())
    rest = rest.slice(known[0].length)
  }
  return parts.join(', ')
}

const sourceKeys = {
  paragraph: 'import:source.paragraph',
  table: 'import:source.table',
  row: 'import:source.row',
  'inner table': 'import:source.innerTable',
  'text box at': 'import:source.textBox',
  header: 'import:source.header',
  footer: 'import:source.footer',
  footnote: 'import:source.footnote',
  endnote: 'import:source.endnote',
  'document properties': 'import:source.properties',
  document: 'import:source.document',
} as const
type SourceKey = (typeof sourceKeys)[keyof typeof sourceKeys]
const isSource = (word: string): word is keyof typeof sourceKeys => Object.hasOwn(sourceKeys, word)
