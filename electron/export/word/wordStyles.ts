import { attribute, childAt, childrenNamed, descendantsNamed } from '../../import/xml.ts'
import type { XmlElement } from '../../import/xml.ts'

/** What a style, a paragraph or a run says about itself; null where it says nothing. */
export type Appearance = Readonly<{
  name: string
  outlineLevel: number | null
  isNumbered: boolean | null
  language: string | null
  colour: string | null
  fill: string | null
  size: number | null
  isBold: boolean | null
}>

export type WordStyles = Readonly<{
  defaults: Appearance
  byId: ReadonlyMap<string, Appearance>
  normalId: string
  /** ids of the styles that shade cells of a table: its first row, every other one */
  shadedTables: ReadonlySet<string>
}>

/** The styles of a document, each with what it takes over from the ones it is based on. */
export function readStyles(root: XmlElement | null): WordStyles {
  const docDefaults = root === null ? null : childAt(root, 'w:docDefaults')
  const defaults = appearanceOf(
    docDefaults === null ? null : childAt(docDefaults, 'w:pPrDefault', 'w:pPr'),
    docDefaults === null ? null : childAt(docDefaults, 'w:rPrDefault', 'w:rPr'),
  )
  const styles = root === null ? [] : childrenNamed(root, 'w:style')
  const elements = new Map(styles.map((style) => [attribute(style, 'w:styleId') ?? '', style]))
  const normal = styles.find(
    (style) => attribute(style, 'w:type') === 'paragraph' && isOn(attribute(style, 'w:default')),
  )
  return {
    defaults,
    byId: new Map([...elements.keys()].map((id) => [id, resolve(id, elements, new Set())])),
    shadedTables: shadedTables(elements),
    normalId: (normal === undefined ? null : attribute(normal, 'w:styleId')) ?? '',
  }
}

/** Word's own table styles are based on one another; any of them may bring the shading. */
function shadedTables(styles: ReadonlyMap<string, XmlElement>): ReadonlySet<string> {
  const isShaded = (id: string, seen: ReadonlySet<string>): boolean => {
    const style = styles.get(id)
    if (style === undefined || seen.has(id)) return false
    const base = attribute(childAt(style, 'w:basedOn'), 'w:val')
    return descendantsNamed(style, 'w:shd').length > 0 || (base !== null && isShaded(base, new Set([...seen, id])))
  }
  const isTable = ([, style]: readonly [string, XmlElement]): boolean => attribute(style, 'w:type') === 'table'
  return new Set(
    [...styles]
      .filter(isTable)
      .map(([id]) => id)
      .filter((id) => isShaded(id, new Set())),
  )
}

/** The nearer one wins, property by property. */
export function over(near: Appearance, far: Appearance): Appearance {
  return {
    name: near.name || far.name,
    outlineLevel: near.outlineLevel ?? far.outlineLevel,
    isNumbered: near.isNumbered ?? far.isNumbered,
    language: near.language ?? far.language,
    colour: near.colour ?? far.colour,
    fill: near.fill ?? far.fill,
    size: near.size ?? far.size,
    isBold: near.isBold ?? far.isBold,
  }
}

/** What the properties of a paragraph and of a run say. */
export function appearanceOf(paragraph: XmlElement | null, run: XmlElement | null, name = ''): Appearance {
  const of = (parent: XmlElement | null, child: string, key: string): string | null =>
    parent === null ? null : attribute(childAt(parent, child), key)
  const level = of(paragraph, 'w:outlineLvl', 'w:val')
  const number = paragraph === null ? null : childAt(paragraph, 'w:numPr')
  const size = of(run, 'w:sz', 'w:val')
  const isBold = run === null ? null : childAt(run, 'w:b')
  return {
    name,
    outlineLevel: level === null ? null : Number(level),
    isNumbered: number === null ? null : attribute(childAt(number, 'w:numId'), 'w:val') !== '0',
    language: of(run, 'w:lang', 'w:val'),
    colour: of(run, 'w:color', 'w:val'),
    fill: of(run, 'w:shd', 'w:fill') ?? of(paragraph, 'w:shd', 'w:fill'),
    size: size === null ? null : Number(size),
    isBold: isBold === null ? null : isOn(attribute(isBold, 'w:val') ?? '1'),
  }
}

export const noAppearance: Appearance = appearanceOf(null, null)

/** A style may be based on itself through others in a hostile file; each is followed once. */
function resolve(id: string, elements: ReadonlyMap<string, XmlElement>, seen: Set<string>): Appearance {
  const style = elements.get(id)
  if (style === undefined || seen.has(id)) return noAppearance
  seen.add(id)
  const own = appearanceOf(
    childAt(style, 'w:pPr'),
    childAt(style, 'w:rPr'),
    attribute(childAt(style, 'w:name'), 'w:val') ?? '',
  )
  const base = attribute(childAt(style, 'w:basedOn'), 'w:val')
  return base === null ? own : over(own, resolve(base, elements, seen))
}

const isOn = (value: string | null): boolean => value === '1' || value === 'true' || value === 'on'
