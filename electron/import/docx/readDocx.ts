import { readBlocks } from './body.ts'
import { createContext } from './context.ts'
import { readNumbering } from './numbering.ts'
import { readContainer } from './readContainer.ts'
import { partsOfType, relationsOf } from './relations.ts'
import { readComments, readSideTexts } from './sideTexts.ts'
import { readStyles } from './styles.ts'
import type { PackageReader } from '../package.ts'
import type { XmlElement } from '../xml.ts'
import { childAt, parseXml, textOf } from '../xml.ts'
import { AppError } from '../../../core/bridge/result.ts'
import type { ForeignDocument, RevisionView } from '../../../core/recognise/blocks.ts'
import type { OwnDocument } from '../../../core/recognise/own/ownDocument.ts'

/**
 * Reads a Word document out of its own parts. No converter in between: they accept tracked changes and drop
 * comments, headers and deleted text without a word.
 */
export const readDocx = (archive: PackageReader, view: RevisionView): ForeignDocument =>
  readMarkedDocx(archive, view).document

/** The same with what stands in its bookmarks and, if it is one of ours, the plan it carries. */
export function readMarkedDocx(archive: PackageReader, view: RevisionView): OwnDocument {
  const main = mainPart(archive)
  const relations = relationsOf(archive, main)
  const body = childAt(parseXml(archive.bytes(main)), 'w:body')
  if (body === null) throw new AppError('notADocument')
  const part = (type: string): XmlElement | null => {
    const [name] = partsOfType(relations, type)
    return name !== undefined && archive.has(name) ? parseXml(archive.bytes(name)) : null
  }
  const producer = property(archive, 'docProps/app.xml', 'app:Application')
  const carried = readContainer(archive, main)
  const context = createContext(
    {
      styles: readStyles(part('styles')),
      numbering: readNumbering(part('numbering')),
      relations,
      view,
    },
    carried === null && producer.startsWith('LibreOffice'),
  )

  let paragraphs = 0
  let tables = 0
  const blocks = readBlocks(context, body, {
    nextParagraph: () => `paragraph ${++paragraphs}`,
    nextTable: () => `table ${++tables}`,
  })
  const { found, marks } = context
  const document: ForeignDocument = {
    reader: 'docx',
    producer,
    title: property(archive, 'docProps/core.xml', 'dc:title'),
    blocks,
    revisions:
      found.insertions + found.deletions === 0
        ? null
        : { insertions: found.insertions, deletions: found.deletions, view, authors: [...found.authors] },
    comments: readComments(archive, context),
    unread: [...found.unread, ...readSideTexts(archive, context)],
    warnings: [...found.warnings],
  }
  return { document, marks: marks.texts, carried }
}

/** The part the package names as its document; Word itself follows the relation, not the file name. */
export function mainPart(archive: PackageReader): string {
  const [named] = archive.has('_rels/.rels') ? partsOfType(relationsOf(archive, ''), 'officeDocument') : []
  for (const name of [named, 'word/document.xml']) {
    if (name !== undefined && name.endsWith('.xml') && archive.has(name)) return name
  }
  throw new AppError('notADocument')
}

function property(archive: PackageReader, part: string, element: string): string {
  if (!archive.has(part)) return ''
  const found = childAt(parseXml(archive.bytes(part)), element)
  return found === null ? '' : textOf(found).trim()
}
