import { edgeWords } from './edgeWords.ts'
import { readPicture } from './pictures.ts'
import { templateStyles } from './templateStyles.ts'
import type { SourcePicture, TemplateLook } from '../../core/bridge/house.ts'
import { AppError } from '../../core/bridge/result.ts'
import { partsOfType, relationsOf } from '../import/docx/relations.ts'
import { mainPart } from '../import/docx/readDocx.ts'
import { openPackage } from '../import/package.ts'
import type { PackageReader } from '../import/package.ts'
import { sniff } from '../import/sniff.ts'
import { attribute, childAt, childrenNamed, descendantsNamed, elements, parseXml } from '../import/xml.ts'
import type { XmlElement } from '../import/xml.ts'

type Part = Readonly<{ name: string; root: XmlElement }>

/** What a Word document or template (.docx, .dotx) says about the look of a city's papers. */
export function readTemplate(bytes: Uint8Array): TemplateLook {
  const kind = sniff(bytes, '')
  if (kind === 'empty') throw new AppError('emptyFile')
  if (kind === 'pdf' || kind === 'html' || kind === 'oleDocument') throw new AppError('unsupportedFile')
  if (kind !== 'zip') throw new AppError('notADocument')
  const archive = openPackage(bytes)
  const name = mainPart(archive)
  const root = parseXml(archive.bytes(name))
  const body = childAt(root, 'w:body')
  if (body === null) throw new AppError('notADocument')
  const relations = relationsOf(archive, name)
  const ofType = (type: string): XmlElement | null => {
    const [part] = partsOfType(relations, type)
    return part !== undefined && archive.has(part) ? parseXml(archive.bytes(part)) : null
  }
  const sections = descendantsNamed(body, 'w:sectPr')
  const section = sections.at(-1) ?? null
  const edges = (kindOfEdge: 'header' | 'footer'): readonly Part[] =>
    ['default', 'first', 'even'].flatMap((type) => {
      const reference = sections
        .flatMap((each) => childrenNamed(each, `w:${kindOfEdge}Reference`))
        .findLast((each) => (attribute(each, 'w:type') ?? 'default') === type)
      const target = relations.get(attribute(reference ?? null, 'r:id') ?? '')?.target
      return target !== undefined && archive.has(target)
        ? [{ name: target, root: parseXml(archive.bytes(target)) }]
        : []
    })
  const headers = edges('header')
  const { fonts, sizes, accent, language } = templateStyles(ofType('styles'), ofType('theme'))
  return {
    fonts,
    sizes,
    accent,
    page: pageOf(section),
    language,
    header: firstWords(headers),
    footer: { left: firstWords(edges('footer')).left },
    ...pictureIn(archive, [...headers, { name, root: startOf(body) }]),
  }
}

function firstWords(parts: readonly Part[]): Readonly<{ left: string; right: string }> {
  const words = parts.map(({ root }) => edgeWords(root))
  return words.find(({ left, right }) => left !== '' || right !== '') ?? { left: '', right: '' }
}

/** The top of the document, where a letterhead stands; a picture further down belongs to its text. */
const startOf = (body: XmlElement): XmlElement => ({ ...body, children: elements(body).slice(0, 30) })

function pictureIn(
  archive: PackageReader,
  parts: readonly Part[],
): Readonly<{ picture: SourcePicture | null; hasOtherPicture: boolean }> {
  let hasOtherPicture = false
  for (const { name, root } of parts) {
    const relations = relationsOf(archive, name)
    for (const id of pictureIds(root)) {
      const relation = relations.get(id)
      if (relation === undefined || relation.isExternal || !archive.has(relation.target)) continue
      try {
        return { picture: readPicture(archive.bytes(relation.target)), hasOtherPicture: false }
      } catch (error) {
        // A metafile, say, or a torn picture: the next one may do, and the person is told.
        if (!(error instanceof AppError)) throw error
        hasOtherPicture = true
      }
    }
  }
  return { picture: null, hasOtherPicture }
}

/** The drawing of a picture before its PNG; pictures of old documents (VML) too. */
const pictureIds = (root: XmlElement): readonly string[] =>
  [
    ...descendantsNamed(root, '?:blip').flatMap((blip) => [
      ...descendantsNamed(blip, '?:svgBlip').map((drawing) => attribute(drawing, 'r:embed')),
      attribute(blip, 'r:embed'),
    ]),
    ...descendantsNamed(root, '?:imagedata').map((picture) => attribute(picture, 'r:id')),
  ].filter((id) => id !== null)

function pageOf(section: XmlElement | null): TemplateLook['page'] {
  const [size, margins] = section === null ? [null, null] : [childAt(section, 'w:pgSz'), childAt(section, 'w:pgMar')]
  const millimetres = (element: XmlElement | null, name: string): number =>
    Math.round((Number(attribute(element, name) ?? Number.NaN) / 1440) * 25.4)
  const page = {
    width: millimetres(size, 'w:w'),
    height: millimetres(size, 'w:h'),
    left: millimetres(margins, 'w:left'),
    right: millimetres(margins, 'w:right'),
    // Negative: Word keeps the margin even where the header is higher.
    top: Math.abs(millimetres(margins, 'w:top')),
    bottom: Math.abs(millimetres(margins, 'w:bottom')),
  }
  return Object.values(page).every((length) => Number.isFinite(length) && length >= 0 && length < 2000) ? page : null
}
