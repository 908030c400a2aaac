import { strFromU8, strToU8, unzipSync } from 'fflate'

import { contentsIndent, wordLanguages } from './design.ts'
import { packParts } from './packParts.ts'
import type { OutlineDocument, OutlineTable } from '../../../core/outline/outline.ts'

/**
 * What `docx` 9.15 leaves out or leaves to chance, set right in the written package: the language in core.xml and
 * settings.xml, captions and descriptions of tables, the times, the numbers of bookmarks. Remove a patch when the
 * library learns it.
 */
export function patchPackage(packed: Uint8Array, outline: OutlineDocument, at: Date): Uint8Array {
  const parts = unzipSync(packed)
  const rewrite = (name: string, change: (xml: string) => string): void => {
    const part = parts[name]
    if (part === undefined) throw new Error(`the written document has no ${name}`)
    parts[name] = strToU8(change(strFromU8(part)))
  }
  rewrite('docProps/core.xml', (xml) => patchProperties(xml, outline, at))
  rewrite('word/settings.xml', (xml) => patchSettings(xml, outline))
  rewrite('word/numbering.xml', patchNumbering)
  rewrite('word/document.xml', (xml) =>
    renumberBookmarks(alignContents(tagContents(closeContents(describeTables(xml, outline))))),
  )
  const links = linkNames(strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array()))
  for (const name of ['word/document.xml', 'word/_rels/document.xml.rels'])
    rewrite(name, (xml) =>
      xml.replaceAll(/"(rId[\w-]+)"/gu, (whole, id: string) => (links.has(id) ? `"${links.get(id) ?? id}"` : whole)),
    )
  return packParts(parts)
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
  return xml.replace('</w:settings>', `<w:themeFontLang w:val="${wordLanguages[outline.language]}"/></w:settings>`)
}

/** A list bound to headings counts on several levels at once. */
function patchNumbering(xml: string): string {
  return xml.replace(/<w:abstractNum (?:(?!<\/w:abstractNum>).)*?<w:pStyle w:val="Heading1"\/>/su, (list) =>
    list.replace(
      /<w:multiLevelType w:val="[^"]*"\/>(?!.*<w:multiLevelType)/su,
      '<w:multiLevelType w:val="multilevel"/>',
    ),
  )
}

/** `w:tblCaption` and `w:tblDescription` stand last in the properties of a table. */
function describeTables(xml: string, outline: OutlineDocument): string {
  const tables = outline.parts.flatMap((part) =>
    part.blocks.filter((block): block is OutlineTable => block.type === 'table'),
  )
  let position = 0
  return xml.replaceAll('</w:tblPr>', () => {
    const table = tables[position++]
    if (table === undefined) throw new Error('the written document has more tables than its outline')
    const caption = table.caption.map((run) => run.text).join('')
    return (
      `<w:tblCaption w:val="${escapeXml(caption)}"/>` +
      `<w:tblDescription w:val="${escapeXml(table.description)}"/></w:tblPr>`
    )
  })
}

/** The end of the contents field stands in a paragraph of its own; it belongs to the last entry, not to an empty line. */
function closeContents(xml: string): string {
  return xml.replace(
    /<\/w:p><w:p><w:r>(<w:fldChar w:fldCharType="end"\/>)<\/w:r><\/w:p><\/w:sdtContent>/u,
    '<w:r>$1</w:r></w:p></w:sdtContent>',
  )
}

/** An entry of the contents speaks the languages of its heading, run by run. */
function tagContents(xml: string): string {
  const starts = new Map(
    [...xml.matchAll(/<w:bookmarkStart w:name="(_Toc\d+)"/gu)].map((match) => [match[1], match.index]),
  )
  return xml.replaceAll(
    /<w:hyperlink [^>]*w:anchor="(_Toc\d+)"[^>]*>.*?<\/w:hyperlink>/gsu,
    (entry, anchor: string) => {
      const start = starts.get(anchor) ?? 0
      const runs = [...xml.slice(start, xml.indexOf('</w:p>', start)).matchAll(/<w:r>.*?<\/w:r>/gsu)].map(([run]) => ({
        language: /<w:lang w:val="[^"]+"\/>/u.exec(run)?.[0] ?? '',
        text: /<w:t[^>]*>([^<]*)<\/w:t>/u.exec(run)?.[1] ?? '',
      }))
      const title = `<w:r><w:t xml:space="preserve">${runs.map((run) => run.text).join('')}</w:t></w:r>`
      return entry.replace(title, () => runs.map(contentsRun).join(''))
    },
  )
}

function contentsRun({ language, text }: Readonly<{ language: string; text: string }>): string {
  const properties = language === '' ? '' : `<w:rPr>${language}</w:rPr>`
  return `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** The titles of numbered entries start at one place, however wide their numbers are. */
function alignContents(xml: string): string {
  return xml.replaceAll(
    /(<w:pStyle w:val="TOC2"\/><w:tabs><w:tab w:val="left" w:pos=")\d+/gu,
    `$1${contentsIndent.left}`,
  )
}

/** The library counts bookmarks through the life of the program; the file counts its own. */
function renumberBookmarks(xml: string): string {
  const ids = new Map<string, string>()
  const numberOf = (id: string): string => {
    const known = ids.get(id) ?? String(ids.size + 1)
    ids.set(id, known)
    return known
  }
  const names = new Map<string, string>()
  return xml
    .replaceAll(
      /(<w:bookmark(?:Start|End)[^>]* w:id=")(\d+)"/gu,
      (_, before: string, id: string) => `${before}${numberOf(id)}"`,
    )
    .replaceAll(/_Toc\d+/gu, (name) => {
      const known = names.get(name) ?? `_Toc${names.size + 1}`
      names.set(name, known)
      return known
    })
}

/** The library names links at random; in the file they are counted. */
function linkNames(relations: string): ReadonlyMap<string, string> {
  const ids = [...relations.matchAll(/Id="([^"]+)" Type="[^"]*\/hyperlink"/gu)].map((match) => match[1] ?? '')
  return new Map(ids.map((id, position) => [id, `rIdLink${position + 1}`]))
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
