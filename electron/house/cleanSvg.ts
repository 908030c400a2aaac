import { isPng, jpegSize, pngSize } from './bitmapSize.ts'
import { AppError } from '../../core/bridge/result.ts'
import { attribute, elements, parseXml } from '../import/xml.ts'
import type { XmlElement } from '../import/xml.ts'
import { cleanAttributes, cleanStyleSheet, drawnElements, drawnShapes } from './svgWords.ts'

/**
 * A drawing with nothing in it but shapes: everything that is not known to be harmless is left out, so that no script,
 * no address and no file of others can hide in it. AppError `notAPicture` when no shape is left.
 */
export function cleanSvg(bytes: Uint8Array): string {
  const root = parseXml(withoutDocumentType(bytes))
  if (localName(root) !== 'svg') throw new AppError('notAPicture')
  const budget = { shapes: 0 }
  const children = writeChildren(root, budget)
  if (budget.shapes === 0) throw new AppError('notAPicture')
  checkUses(root)
  const { width, height, viewBox } = sizeOf(root)
  const attributes = cleanAttributes(root, (name) => !['width', 'height', 'viewBox', 'x', 'y'].includes(name))
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="${viewBox}"${attributes}>${children}</svg>`
}

function writeChildren(parent: XmlElement, budget: { shapes: number }): string {
  return elements(parent)
    .map((child) => writeElement(child, budget))
    .join('')
}

function writeElement(element: XmlElement, budget: { shapes: number }): string {
  const name = localName(element)
  if (name === 'style') {
    const sheet = cleanStyleSheet(element.children.filter((child) => typeof child === 'string').join(''))
    return sheet === '' ? '' : `<style>${escapeText(sheet)}</style>`
  }
  if (!drawnElements.has(name)) return ''
  const attributes = cleanAttributes(element)
  if (name === 'image' && !bringsItsBytes(attributes)) return ''
  if (drawnShapes.has(name) && ++budget.shapes > mostShapes) throw new AppError('tooLarge')
  const words = name === 'text' || name === 'tspan' ? textAndChildren(element, budget) : writeChildren(element, budget)
  return words === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${words}</${name}>`
}

/** A picture in the drawing has to be whole and of a size that can be drawn. */
function bringsItsBytes(attributes: string): boolean {
  const found = / xlink:href="data:image\/\w+;base64,([^"]*)"/u.exec(attributes)
  if (found === null) return false
  const bytes = Buffer.from(found[1] ?? '', 'base64')
  return (isPng(bytes) ? pngSize(bytes) : jpegSize(bytes)).width > 0
}

const textAndChildren = (element: XmlElement, budget: { shapes: number }): string =>
  element.children
    .map((child) => (typeof child === 'string' ? escapeText(child) : writeElement(child, budget)))
    .join('')

/** What is used over and over grows beyond measure when it uses others that do the same, or itself. */
function checkUses(root: XmlElement): void {
  const byId = new Map<string, XmlElement>()
  const collect = (element: XmlElement): void => {
    const id = attribute(element, 'id')
    if (id !== null && !byId.has(id)) byId.set(id, element)
    elements(element).forEach(collect)
  }
  collect(root)
  const weights = new Map<XmlElement, number>()
  const open = new Set<XmlElement>()
  const weightOf = (element: XmlElement): number => {
    const known = weights.get(element)
    if (known !== undefined) return known
    if (open.has(element)) throw new AppError('unsafeFile')
    open.add(element)
    const target = localName(element) === 'use' ? byId.get(targetOf(element)) : undefined
    const weight = elements(element).reduce(
      (sum, child) => sum + weightOf(child),
      1 + (target === undefined ? 0 : weightOf(target)),
    )
    open.delete(element)
    if (weight > mostShapes * 4) throw new AppError('unsafeFile')
    weights.set(element, weight)
    return weight
  }
  weightOf(root)
}

const targetOf = (element: XmlElement): string =>
  (attribute(element, 'href') ?? attribute(element, '?:href') ?? '').replace(/^#/u, '')

/** A size in pixels, so that whoever draws it needs not guess; of a drawing without any the browsers' 300 by 150. */
function sizeOf(root: XmlElement): Readonly<{ width: number; height: number; viewBox: string }> {
  const box = (attribute(root, 'viewBox') ?? '')
    .trim()
    .split(/[\s,]+/u)
    .map(Number)
  const isBox = box.length === 4 && box.every(Number.isFinite) && (box[2] ?? 0) > 0 && (box[3] ?? 0) > 0
  const [, , boxWidth = 300, boxHeight = 150] = isBox ? box : []
  const width = isBox ? boxWidth : (lengthOf(root, 'width') ?? boxWidth)
  const height = isBox ? boxHeight : (lengthOf(root, 'height') ?? boxHeight)
  const scale = 1000 / Math.max(width, height)
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
    viewBox: isBox ? box.join(' ') : `0 0 ${width} ${height}`,
  }
}

function lengthOf(root: XmlElement, name: string): number | null {
  const found = /^\s*(\d+(?:\.\d+)?)\s*(?:px|pt|mm|cm|in)?\s*$/u.exec(attribute(root, name) ?? '')
  const length = Number(found?.[1])
  return Number.isFinite(length) && length > 0 ? length : null
}

/** Drawing programs name the document type of SVG 1.1; one that declares anything of its own is refused by the parser. */
function withoutDocumentType(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return new TextEncoder().encode(text.replace(/<!DOCTYPE\s+svg(?:\s+PUBLIC\s+"[^"<>]*"\s+"[^"<>]*")?\s*>/iu, ''))
}

const localName = (element: XmlElement): string => element.name.slice(element.name.indexOf(':') + 1)
const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A richly painted coat of arms has some thousands. */
const mostShapes = 50_000
