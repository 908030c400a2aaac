import { inflateSync } from 'node:zlib'

/** The objects of a PDF, one character per byte. */
export type PdfObjects = Readonly<{
  root: number
  info: number | null
  ids: readonly number[]
  /** where the first object begins */
  start: number
  /** the dictionary behind the table */
  trailer: string
  /** the text between `obj` and `endobj`, or the bytes of a stream */
  object: (id: number) => string
  /** the same with the bytes of its stream; '' for none */
  whole: (id: number) => string
}>

/** By the file's own table of places (ISO 32000-1, 7.5.4); null where it has none of that kind. */
export function parsePdfObjects(bytes: Uint8Array): PdfObjects | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (!text.startsWith('%PDF-')) return null
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(text.slice(-64))?.[1] ?? NaN)
  const table = /^xref\s+0 (\d+)\s*\n/u.exec(text.slice(tableAt, tableAt + 64))
  const trailer = /trailer\s*(<<.*>>)\s*startxref/su.exec(text.slice(text.lastIndexOf('trailer')))?.[1] ?? ''
  const root = referenceIn(trailer, 'Root')
  if (table === null || root === null) return null
  const places = placesIn(text, tableAt + table[0].length, Number(table[1]))
  // An object ends where the next one begins: a long document has a hundred thousand, and none is looked for.
  const starts = [...places.values(), tableAt].sort((one, other) => one - other)
  const ends = new Map(starts.map((start, position) => [start, starts[position + 1] ?? tableAt]))
  const whole = (id: number): string => {
    const from = places.get(id)
    return from === undefined ? '' : inside(text.slice(from, ends.get(from)))
  }
  return {
    root,
    info: referenceIn(trailer, 'Info'),
    ids: [...places.keys()],
    start: starts[0] ?? 0,
    trailer,
    object: (id) => {
      const all = whole(id)
      const end = all.indexOf('stream\n')
      return end < 0 ? all : all.slice(0, end)
    },
    whole,
  }
}

/** What stands between `obj` and the last `endobj`. */
function inside(object: string): string {
  const head = /^\d+ \d+ obj\s*/u.exec(object)?.[0] ?? ''
  const end = object.lastIndexOf('endobj')
  return head === '' || end < 0 ? '' : object.slice(head.length, end).trimEnd()
}

/** Every line of the table has 20 bytes. */
function placesIn(text: string, start: number, count: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  for (let id = 0; id < count; id++) {
    const place = /^(\d{10}) \d{5} n/u.exec(text.slice(start + id * 20, start + id * 20 + 20))?.[1]
    if (place === undefined && id * 20 + start > text.length) break
    if (place !== undefined) places.set(id, Number(place))
  }
  return places
}

/** The object a key of a dictionary names. */
export function referenceIn(dictionary: string, key: string): number | null {
  const id = new RegExp(`/${key} (\\d+) 0 R`, 'u').exec(dictionary)?.[1]
  return id === undefined ? null : Number(id)
}

/** A text of a dictionary: in brackets as it stands, or in hexadecimal as UTF-16. */
export function pdfText(dictionary: string, key: string): string {
  const literal = new RegExp(`/${key} \\(((?:[^()\\\\]|\\\\.)*)\\)`, 'su').exec(dictionary)?.[1]
  if (literal !== undefined) return decoded(literal.replace(/\\(.)/gsu, '$1'))
  const digits = new RegExp(`/${key} <([0-9A-F\\s]*)>`, 'iu').exec(dictionary)?.[1]
  return digits === undefined ? '' : decoded(Buffer.from(digits.replace(/\s/gu, ''), 'hex').toString('latin1'))
}

function decoded(bytes: string): string {
  if (!bytes.startsWith('\u00FE\u00FF')) return bytes
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le')
}

/** What the packed stream of an object holds, the object given whole; null for one that has none. */
export function contentIn(whole: string): string | null {
  const start = whole.indexOf('stream\n')
  const facts = whole.slice(0, Math.max(0, start))
  const length = Number(/\/Length (\d+)(?! \d+ R)/u.exec(facts)?.[1] ?? NaN)
  if (!facts.includes('/Filter /FlateDecode') || !(length > 0)) return null
  const packed = whole.slice(start + 'stream\n'.length, start + 'stream\n'.length + length)
  return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
}
