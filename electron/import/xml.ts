import { SaxesParser } from 'saxes'

import { AppError } from '../../core/bridge/result.ts'

/** An element of a parsed part; `name` carries our own prefix of its namespace, whatever the document uses. */
export type XmlElement = Readonly<{
  name: string
  attributes: ReadonlyMap<string, string>
  children: readonly XmlNode[]
}>
export type XmlNode = XmlElement | string

type OpenElement = { name: string; attributes: Map<string, string>; children: XmlNode[] }

/** Word nests a table in a table in a text box at most; deeper than this is an attack on the reader's stack. */
const maxDepth = 200
const maxNodes = 4_000_000

/** Both the transitional and the strict namespaces of ISO/IEC 29500, under one prefix. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/XML/1998/namespace': 'xml',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': 'app',
  'http://purl.oclc.org/ooxml/officeDocument/extendedProperties': 'app',
  'urn:planovna:plan-in-document:1': 'plan',
}

/**
 * Parses a part of a package. A document type is refused, whatever it declares: Office writes none, and
 * entities are how XML reads other files or fills the memory.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const root: OpenElement = { name: '', attributes: new Map(), children: [] }
  const open: OpenElement[] = [root]
  let nodes = 0

  parser.on('doctype', () => {
    throw new AppError('unsafeFile')
  })
  parser.on('error', (cause) => {
    throw new AppError('corruptFile', {}, cause)
  })
  parser.on('opentag', (tag) => {
    if (open.length > maxDepth) throw new AppError('unsafeFile')
    if (++nodes > maxNodes) throw new AppError('tooLarge')
    const attributes = new Map<string, string>()
    for (const qualified in tag.attributes) {
      const attribute = tag.attributes[qualified]
      if (attribute !== undefined && attribute.prefix !== 'xmlns') {
        attributes.set(shortName(attribute.uri, attribute.local), attribute.value)
      }
    }
    const element = { name: shortName(tag.uri, tag.local), attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const addText = (text: string): void => {
    open.at(-1)?.children.push(text)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)

  parser.write(decode(bytes)).close()
  const [top] = elements(root)
  if (top === undefined) throw new AppError('corruptFile')
  return top
}

export const elements = (parent: XmlElement): readonly XmlElement[] =>
  parent.children.filter((child) => typeof child !== 'string')

export const childrenNamed = (parent: XmlElement, name: string): readonly XmlElement[] =>
  elements(parent).filter((child) => child.name === name)

/** The element at a path of names below `parent`, or null. */
export function childAt(parent: XmlElement, ...names: readonly string[]): XmlElement | null {
  let element: XmlElement = parent
  for (const name of names) {
    const next = elements(element).find((child) => child.name === name)
    if (next === undefined) return null
    element = next
  }
  return element
}

/** All descendants of a name, in document order. */
export function descendantsNamed(parent: XmlElement, name: string): readonly XmlElement[] {
  return elements(parent).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsNamed(child, name),
  ])
}

export const textOf = (parent: XmlElement): string =>
  parent.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')

export const attribute = (element: XmlElement | null, name: string): string | null =>
  element?.attributes.get(name) ?? null

/** Attributes without a prefix keep their bare name; unknown namespaces keep only the local name after "?". */
function shortName(uri: string, local: string): string {
  if (uri === '') return local
  return `${prefixes[uri] ?? '?'}:${local}`
}

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new AppError('corruptFile', {}, cause)
  }
}
