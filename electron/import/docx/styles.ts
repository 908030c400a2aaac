import type { XmlElement } from '../xml.ts'
import { attribute, childAt, childrenNamed } from '../xml.ts'

/** What a paragraph or character style says that recognition needs, its parents' words included. */
export type DocxStyle = Readonly<{
  /** 0 for the title style, 1 to 9 for headings, null otherwise */
  heading: number | null
  /** a line of a generated table of contents */
  isContents: boolean
  numberId: string | null
  level: number | null
  isBold: boolean
  isItalic: boolean
}>

export const plainStyle: DocxStyle = {
  heading: null,
  isContents: false,
  numberId: null,
  level: null,
  isBold: false,
  isItalic: false,
}

/** Names of heading styles as word processors write them in the languages met in this region. */
const headingName = /^(?:heading|nadpis|uberschrift|überschrift|cimsor|címsor|titre|naglowek|nagłówek)\s*([1-9])$/i
const titleName = /^(?:title|názov|nazov|název|nazev|titel)$/i
const contentsName = /^(?:toc|obsah|contents|verzeichnis)\s*(?:[1-9]|heading)$/i

/** Styles by id, read from word/styles.xml. */
export function readStyles(root: XmlElement | null): ReadonlyMap<string, DocxStyle> {
  const byId = new Map<string, XmlElement>()
  const ids: string[] = []
  for (const style of root === null ? [] : childrenNamed(root, 'w:style')) {
    const id = attribute(style, 'w:styleId')
    if (id === null) continue
    byId.set(id, style)
    ids.push(id)
  }
  const resolved = new Map<string, DocxStyle>()
  for (const id of ids) resolved.set(id, resolveStyle(id, byId))
  return resolved
}

function resolveStyle(id: string, byId: ReadonlyMap<string, XmlElement>): DocxStyle {
  // From the style up to its oldest ancestor; a circle of styles ends where it closes.
  const chain: XmlElement[] = []
  for (let next: string | null = id; next !== null;) {
    const style = byId.get(next)
    if (style === undefined || chain.includes(style)) break
    chain.push(style)
    next = attribute(childAt(style, 'w:basedOn'), 'w:val')
  }
  let style = plainStyle
  for (const element of chain.toReversed()) {
    const name = attribute(childAt(element, 'w:name'), 'w:val') ?? ''
    const number = childAt(element, 'w:pPr', 'w:numPr')
    const level = attribute(childAt(element, 'w:pPr', 'w:numPr', 'w:ilvl'), 'w:val')
    style = {
      heading: headingOf(element, name) ?? style.heading,
      isContents: style.isContents || contentsName.test(name),
      numberId: number === null ? style.numberId : (attribute(childAt(number, 'w:numId'), 'w:val') ?? style.numberId),
      level: level === null ? style.level : Number(level),
      isBold: isOn(childAt(element, 'w:rPr', 'w:b')) ?? style.isBold,
      isItalic: isOn(childAt(element, 'w:rPr', 'w:i')) ?? style.isItalic,
    }
  }
  return style
}

function headingOf(style: XmlElement, name: string): number | null {
  if (titleName.test(name)) return 0
  const byName = headingName.exec(name)?.[1]
  if (byName !== undefined) return Number(byName)
  return outlineLevel(childAt(style, 'w:pPr', 'w:outlineLvl'))
}

/** Outline levels count from 0; 9 means body text. */
export function outlineLevel(element: XmlElement | null): number | null {
  const value = attribute(element, 'w:val')
  return value !== null && /^[0-8]$/.test(value) ? Number(value) + 1 : null
}

/** A toggle property: null when absent. */
export function isOn(element: XmlElement | null): boolean | null {
  if (element === null) return null
  return !['0', 'false', 'off', 'none'].includes(attribute(element, 'w:val') ?? 'true')
}
