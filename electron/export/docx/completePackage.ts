import { strFromU8, strToU8, unzipSync } from 'fflate'

import { bodyXml } from './bodyXml.ts'
import { wordLanguages } from './design.ts'
import { footnotesXml } from './footnotesXml.ts'
import { numberingOrder } from './numbering.ts'
import { pictureParts, pictureRelations } from './pictureParts.ts'
import type { Parts } from './packParts.ts'
import { keepWhole } from './keepWhole.ts'
import { loosenTables } from './loosenTables.ts'
import { listNumber } from './pen.ts'
import type { Pen } from './pen.ts'
import { spaceAbove } from './spaceAbove.ts'
import { markStart, pageMarks } from './writeFields.ts'
import { linkRelations } from './writeRuns.ts'
import type { OutlineDocument } from '../../../core/outline/outline.ts'
import { layOut } from '../pages/layOut.ts'

export type Written = Readonly<{ outline: OutlineDocument; pen: Pen; bodies: readonly (readonly string[])[]; at: Date }>

/**
 * The parts of the package the library made with the text put in, and set right what `docx` 9.15 leaves out or leaves to chance: the
 * language in core.xml and settings.xml, the times, lists that count on several levels. Remove a patch when the
 * library learns it.
 */
export function completePackage(packed: Uint8Array, { outline, pen, bodies, at }: Written): Parts {
  const parts = unzipSync(packed)
  const textOf = (name: string): string => {
    const part = parts[name]
    if (part === undefined) throw new Error(`the written document has no ${name}`)
    return strFromU8(part)
  }
  const rewrite = (name: string, change: (xml: string) => string): void => {
    parts[name] = strToU8(change(textOf(name)))
  }
  rewrite('docProps/core.xml', (xml) => patchProperties(xml, outline, at))
  rewrite('word/settings.xml', (xml) => patchSettings(xml, outline))
  rewrite('word/numbering.xml', (xml) => patchNumbering(xml, pen))
  rewrite('word/footnotes.xml', (xml) => footnotesXml(xml, pen))
  Object.assign(parts, pictureParts(pen))
  rewrite('word/_rels/document.xml.rels', (xml) =>
    xml.replace('</Relationships>', () => `${linkRelations(pen)}${pictureRelations(pen)}</Relationships>`),
  )
  const body = bodyXml(textOf('word/document.xml'), bodies)
  const pages = layOut({
    body,
    styles: textOf('word/styles.xml'),
    numbering: textOf('word/numbering.xml'),
    footnotes: textOf('word/footnotes.xml'),
  })
  const withPages = (piece: string): string =>
    piece.includes(markStart)
      ? piece.replaceAll(pageMarks, (_, bookmark: string) => String(pages.pageOf(bookmark)))
      : piece
  const spaced = spaceAbove(keepWhole(loosenTables(body, pages.tight), pages.uncut), pages.spaces)
  parts['word/document.xml'] = bytesOf(spaced.map(withPages))
  return parts
}

/** In one pass: no sign takes more than three bytes for each of its units, and memory that nobody writes to is never taken. */
function bytesOf(pieces: readonly string[]): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.allocUnsafeSlow(pieces.reduce((sum, piece) => sum + piece.length * 3, 0))
  let at = 0
  for (const piece of pieces) at += bytes.write(piece, at)
  return bytes.subarray(0, at)
}

function patchProperties(xml: string, outline: OutlineDocument, at: Date): string {
  const time = `${at.toISOString().slice(0, 19)}Z`
  return xml
    .replaceAll(/(<dcterms:(created|modified)[^>]*>)[^<]*/gu, `$1${time}`)
    .replace(
      '</cp:coreProperties>',
      `<dc:language>${wordLanguages[outline.language]}</dc:language></cp:coreProperties>`,
    )
}

function patchSettings(xml: string, outline: OutlineDocument): string {
  return xml
    .replace('<w:compat>', '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>')
    .replace('</w:settings>', `<w:themeFontLang w:val="${wordLanguages[outline.language]}"/></w:settings>`)
}

/** A list bound to headings counts on several levels at once; lists of the text are added behind the library's own. */
function patchNumbering(xml: string, pen: Pen): string {
  const abstracts = [...xml.matchAll(/<w:abstractNum w:abstractNumId="(\d+)"/gu)].map((match) => match[1] ?? '')
  // The library puts a list of its own first.
  const abstractOf = Object.fromEntries(numberingOrder.map((kind, position) => [kind, abstracts[position + 1]]))
  const restart = [0, 1, 2]
    .map((level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`)
    .join('')
  const lists = pen.lists
    .map(
      (kind, position) =>
        `<w:num w:numId="${listNumber(position)}"><w:abstractNumId w:val="${abstractOf[kind] ?? ''}"/>${kind === 'bullets' ? '' : restart}</w:num>`,
    )
    .join('')
  return xml
    .replace(/<w:abstractNum (?:(?!<\/w:abstractNum>).)*?<w:pStyle w:val="Heading1"\/>/su, (list) =>
      list.replace(
        /<w:multiLevelType w:val="[^"]*"\/>(?!.*<w:multiLevelType)/su,
        '<w:multiLevelType w:val="multilevel"/>',
      ),
    )
    .replace('</w:numbering>', () => `${lists}</w:numbering>`)
}
