import type { DocxContext } from './context.ts'
import { paragraphText } from './inline.ts'
import { partsOfType } from './relations.ts'
import type { PackageReader } from '../package.ts'
import { attribute, childrenNamed, descendantsNamed, parseXml } from '../xml.ts'
import type { XmlElement } from '../xml.ts'
import type { ForeignDocument } from '../../../core/recognise/blocks.ts'

type SideText = ForeignDocument['unread'][number]

/** Headers, footers and notes: reported, because a plan has no place for them. */
export function readSideTexts(archive: PackageReader, context: DocxContext): readonly SideText[] {
  const found: SideText[] = []
  for (const type of ['header', 'footer']) {
    for (const [index, part] of existing(archive, context, type).entries()) {
      const text = wordsOf(parseXml(archive.bytes(part)))
      const isNew = !found.some((other) => other.text === text)
      // A page number alone is nobody's loss.
      if (isNew && /\p{L}/u.test(text)) found.push({ text, from: `${type} ${index + 1}` })
    }
  }
  for (const type of ['footnote', 'endnote']) {
    for (const part of existing(archive, context, `${type}s`)) {
      const notes = childrenNamed(parseXml(archive.bytes(part)), `w:${type}`)
      for (const [index, note] of notes.filter((each) => attribute(each, 'w:type') === null).entries()) {
        const text = wordsOf(note)
        // The address of a link is kept with the link; the note only prints it.
        if (text !== '' && !isAddressOfLink(context, text)) found.push({ text, from: `${type} ${index + 1}` })
      }
    }
  }
  return found
}

/** Comments with the place their range starts at. */
export function readComments(archive: PackageReader, context: DocxContext): ForeignDocument['comments'] {
  return existing(archive, context, 'comments').flatMap((part) =>
    childrenNamed(parseXml(archive.bytes(part)), 'w:comment').map((comment) => ({
      author: attribute(comment, 'w:author') ?? '',
      at: attribute(comment, 'w:date'),
      text: wordsOf(comment),
      from: context.found.commentPlaces.get(attribute(comment, 'w:id') ?? '') ?? null,
    })),
  )
}

function isAddressOfLink({ relations }: DocxContext, text: string): boolean {
  return [...relations.values()].some(
    ({ type, target }) => type === 'hyperlink' && target.replace(/^mailto:/iu, '') === text,
  )
}

function existing(archive: PackageReader, context: DocxContext, type: string): readonly string[] {
  return partsOfType(context.relations, type).filter((part) => archive.has(part))
}

const wordsOf = (root: XmlElement): string =>
  descendantsNamed(root, 'w:p')
    .map(paragraphText)
    .filter((text) => text.trim() !== '')
    .join('\n')
    .trim()
