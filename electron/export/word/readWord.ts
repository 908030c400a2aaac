import { WordWalker } from './wordWalker.ts'
import { readStyles } from './wordStyles.ts'
import type { WordStyles } from './wordStyles.ts'
import { textOfParagraph } from './wordDocument.ts'
import type { WordAside, WordDocument } from './wordDocument.ts'
import { openPackage } from '../../import/package.ts'
import type { PackageReader } from '../../import/package.ts'
import { attribute, childAt, elements, parseXml, textOf } from '../../import/xml.ts'
import type { XmlElement } from '../../import/xml.ts'
import { AppError } from '../../../core/bridge/result.ts'

/** Reads any DOCX. The file may be hostile: sizes, depth and document types are bounded by the readers below. */
export function readWord(bytes: Uint8Array): WordDocument {
  return readWordParts(openPackage(bytes))
}

/** The same out of a package that is open. */
export function readWordParts(packed: PackageReader): WordDocument {
  const main = mainPart(packed)
  const root = parseXml(packed.bytes(main))
  const body = childAt(root, 'w:body')
  if (body === null) throw new AppError('notADocument')
  const styles = readStyles(optional(packed, `${folderOf(main)}styles.xml`))
  const properties = optional(packed, 'docProps/core.xml')
  const walker = new WordWalker(styles, linkTargets(packed, main))
  walker.walk(body)
  const asides = sideParts(packed, main).flatMap(({ kind, part }) => readAsides(packed, styles, kind, part))
  return {
    title: textIn(properties, 'dc:title'),
    declaredLanguage: textIn(properties, 'dc:language'),
    defaultLanguage: styles.defaults.language ?? styles.byId.get(styles.normalId)?.language ?? '',
    ...walker.result(),
    asides,
    sideTexts: asides.flatMap((aside) => aside.paragraphs.map(textOfParagraph)),
  }
}

const asideKinds = ['header', 'footer', 'footnote', 'endnote'] as const

/** Headers, footers and notes, in the order the document names them. */
function sideParts(
  packed: PackageReader,
  main: string,
): readonly Readonly<{ kind: WordAside['kind']; part: string }>[] {
  const relations = optional(packed, relationsPart(main))
  return (relations === null ? [] : elements(relations)).flatMap((relation) => {
    const kind = asideKinds.find((name) => isOfType(relation, `/${name}`) || isOfType(relation, `/${name}s`))
    const target = attribute(relation, 'Target') ?? ''
    const part = target.startsWith('/') ? target.slice(1) : `${folderOf(main)}${target}`
    return kind === undefined || !packed.has(part) ? [] : [{ kind, part }]
  })
}

/** One aside for a header or footer, one for each note that is no line between notes and text. */
function readAsides(
  packed: PackageReader,
  styles: WordStyles,
  kind: WordAside['kind'],
  part: string,
): readonly WordAside[] {
  const root = parseXml(packed.bytes(part))
  const links = linkTargets(packed, part)
  const stories =
    kind === 'header' || kind === 'footer'
      ? [root]
      : elements(root).filter((note) => note.name === `w:${kind}` && attribute(note, 'w:type') === null)
  return stories.map((story) => {
    const walker = new WordWalker(styles, links)
    walker.walk(story)
    const { paragraphs, tables, pictures, textBoxes } = walker.result()
    return { kind, paragraphs, tables, pictures, textBoxes }
  })
}

/** The part the package names as its document; it is not always word/document.xml. */
function mainPart(packed: PackageReader): string {
  const relations = optional(packed, '_rels/.rels')
  const office =
    relations === null ? undefined : elements(relations).find((relation) => isOfType(relation, '/officeDocument'))
  const target = office === undefined ? null : attribute(office, 'Target')
  const name = (target ?? 'word/document.xml').replace(/^\//u, '')
  if (!packed.has(name)) throw new AppError('notADocument')
  return name
}

function linkTargets(packed: PackageReader, main: string): ReadonlyMap<string, string> {
  const relations = optional(packed, relationsPart(main))
  return new Map(
    (relations === null ? [] : elements(relations))
      .filter((relation) => isOfType(relation, '/hyperlink'))
      .map((relation) => [attribute(relation, 'Id') ?? '', attribute(relation, 'Target') ?? '']),
  )
}

const relationsPart = (part: string): string => `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`
const isOfType = (relation: XmlElement, ending: string): boolean => (attribute(relation, 'Type') ?? '').endsWith(ending)
const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1)

function optional(packed: PackageReader, name: string): XmlElement | null {
  return packed.has(name) ? parseXml(packed.bytes(name)) : null
}

function textIn(parent: XmlElement | null, name: string): string {
  const element = parent === null ? null : childAt(parent, name)
  return element === null ? '' : textOf(element).trim()
}
