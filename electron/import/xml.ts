import { SaxesParser } from 'saxes'

import { AppError } from '../../core/bridge/result.ts'

/** An element of a parsed part; `name` carries our own prefix of its namespace, whatever the document uses. */
export type XmlElement = Readonly<{
  name: string
  attributes: ReadonlyMap<string, string>
  children: readonly XmlNode[]
}>
export type XmlNode = XmlElement | string

type OpenElement = { name: string; attributes: ReadonlyMap<string, string>; children: XmlNode[] }

// Most elements have no attributes and one child at most: a long document has a million of them.
const noAttributes: ReadonlyMap<string, string> = new Map()
const none: XmlNode[] = []

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
  const root: OpenElement = { name: '', attributes: noAttributes, children: none }
  const open: OpenElement[] = [root]
  let nodes = 0
  const nameOf = shortNames()
  const add = (node: XmlNode): void => {
    const parent = open.at(-1)
    if (parent === undefined) return
    if (parent.children.length > 0) parent.children.push(node)
    else parent.children = [node]
  }

  parser.on('doctype', () => {
    throw new AppError('unsafeFile')
  })
  parser.on('error', (cause) => {
    throw new AppError('corruptFile', {}, cause)
  })
  parser.on('opentag', (tag) => {
    if (open.length > maxDepth) throw new AppError('unsafeFile')
    if (++nodes > maxNodes) throw new AppError('tooLarge')
    let attributes: Map<string, string> | null = null
    for (const qualified in tag.attributes) {
      const attribute = tag.attributes[qualified]
      if (attribute === undefined || attribute.prefix === 'xmlns') continue
      attributes ??= new Map()
      attributes.set(nameOf(attribute.uri, attribute.local), attribute.value)
    }
    const element = { name: nameOf(tag.uri, tag.local), attributes: attributes ?? noAttributes, children: none }
    add(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', add)
  parser.on('cdata', add)

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
    const next = element.children.find((child) => typeof child !== 'string' && child.name === name)
    if (next === undefined || typeof next === 'string') return null
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

/**
 * Names with our own prefixes. Attributes without a prefix keep their bare name; unknown namespaces keep only the local
 * name after "?". A part has few names: each is put together once.
 */
function shortNames(): (uri: string, local: string) => string {
  const known = new Map<string, Map<string, string>>()
  return (uri, local) => {
    const ofNamespace = known.get(uri) ?? new Map<string, string>()
    known.set(uri, ofNamespace)
    const name = ofNamespace.get(local) ?? (uri === '' ? local : `${prefixes[uri] ?? '?'}:${local}`)
    ofNamespace.set(local, name)
    return name
  }
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
