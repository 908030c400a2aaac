import { deflateSync } from 'node:zlib'

import { contentIn, parsePdfObjects } from './pdfObjects.ts'

/**
 * A PDF as its objects, of which some are changed or added; then it is written anew with a table of their places (ISO
 * 32000-1, 7.5). One character per byte. For files as Chromium writes them: every object in the open.
 */
export class PdfFile {
  readonly root: number
  readonly info: number | null
  readonly #head: string
  readonly #objects: Map<number, string>
  readonly #trailer: string
  /** the highest number an object has */
  #last: number

  private constructor(head: string, objects: Map<number, string>, trailer: string, root: number, info: number | null) {
    this.#head = head
    this.#objects = objects
    this.#trailer = trailer
    this.root = root
    this.info = info
    this.#last = [...objects.keys()].reduce((highest, id) => Math.max(highest, id), 0)
  }

  /** Null for a file that is not of that kind. */
  static read(bytes: Uint8Array): PdfFile | null {
    const file = parsePdfObjects(bytes)
    if (file === null) return null
    const objects = new Map(file.ids.map((id) => [id, file.whole(id)]))
    if ([...objects.values()].includes('')) return null
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, file.start).toString('latin1')
    return new PdfFile(head, objects, file.trailer, file.root, file.info)
  }

  get ids(): readonly number[] {
    return [...this.#objects.keys()]
  }

  /** What stands between `obj` and `endobj`, a stream with it; '' for none. */
  object(id: number): string {
    return this.#objects.get(id) ?? ''
  }

  change(id: number, text: string): void {
    this.#objects.set(id, text)
  }

  add(text: string): number {
    const id = ++this.#last
    this.#objects.set(id, text)
    return id
  }

  /** What a packed stream holds; null for an object that is none. */
  content(id: number): string | null {
    return contentIn(this.object(id))
  }

  changeContent(id: number, text: string): void {
    const packed = deflateSync(Buffer.from(text, 'latin1')).toString('latin1')
    this.change(id, `<</Filter /FlateDecode\n/Length ${packed.length}>> stream\n${packed}\nendstream`)
  }

  write(): Uint8Array {
    const size = this.#last + 1
    const table = Array.from({ length: size }, () => '0000000000 65535 f \n')
    const pieces = [this.#head]
    let length = this.#head.length
    for (const [id, text] of [...this.#objects].sort(([one], [other]) => one - other)) {
      const piece = `${id} 0 obj\n${text}\nendobj\n`
      table[id] = `${String(length).padStart(10, '0')} 00000 n \n`
      pieces.push(piece)
      length += piece.length
    }
    const trailer = this.#trailer.replace(/\/Size \d+/u, `/Size ${size}`)
    pieces.push(`xref\n0 ${size}\n${table.join('')}trailer\n${trailer}\nstartxref\n${length}\n%%EOF\n`)
    return Buffer.from(pieces.join(''), 'latin1')
  }
}

/** A text as a string of a PDF: UTF-16 in hexadecimal. */
export function pdfString(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`
}
