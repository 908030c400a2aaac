import { familyOf } from '../../../core/print/fonts.ts'
import type { Face } from '../../../core/print/fonts.ts'

/** Everything about a paragraph that decides where it stands; lengths in twips, `line` in 1/240 of a line. */
export type ParagraphLook = Readonly<{
  face: Face
  before: number
  after: number
  line: number
  lineRule: string
  left: number
  right: number
  /** how far the first line starts right of the others; left of them when negative */
  first: number
  keepsNext: boolean
  keepsLines: boolean
  startsPage: boolean
  numbering: Readonly<{ list: string; level: number }> | null
  tabs: readonly TabStop[]
}>

export type TabStop = Readonly<{ position: number; isRight: boolean }>

export type Looks = Readonly<{
  /** the look of a paragraph with these properties */
  of: (properties: string) => ParagraphLook
}>

/** Reads what styles.xml says, once per style and once per set of properties: a document has few of either. */
export function readLooks(styles: string, indents: ReadonlyMap<string, string>): Looks {
  const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/su.exec(styles)?.[0] ?? ''
  const byId = new Map(
    [...styles.matchAll(/<w:style [^>]*w:styleId="([^"]+)"[^>]*>(.*?)<\/w:style>/gsu)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  )
  const chains = new Map<string, string>()
  const chainOf = (id: string): string => {
    const known = chains.get(id)
    if (known !== undefined) return known
    chains.set(id, '')
    const style = byId.get(id) ?? ''
    const base = /<w:basedOn w:val="([^"]+)"/u.exec(style)?.[1]
    const chain = (base === undefined ? '' : chainOf(base)) + style
    chains.set(id, chain)
    return chain
  }
  const known = new Map<string, ParagraphLook>()
  return {
    of: (properties) => {
      const found = known.get(properties)
      if (found !== undefined) return found
      const style = /<w:pStyle w:val="([^"]+)"/u.exec(properties)?.[1] ?? 'Normal'
      const look = lookOf(defaults + chainOf(style), properties, indents)
      known.set(properties, look)
      return look
    },
  }
}

/** The last mention of a property wins: defaults first, then styles from the base up, then the paragraph itself. */
function lookOf(inherited: string, own: string, indents: ReadonlyMap<string, string>): ParagraphLook {
  const paragraph = inherited + own
  const number = (element: string, name: string, from = paragraph): number | null => {
    const values = [...from.matchAll(new RegExp(`<w:${element}(?: [^>]*)? w:${name}="(-?\\d+)"`, 'gu'))]
    const value = values.at(-1)?.[1]
    return value === undefined ? null : Number(value)
  }
  const isOn = (element: string): boolean => {
    const last = [...paragraph.matchAll(new RegExp(`<w:${element}(?: w:val="([^"]*)")?/>`, 'gu'))].at(-1)
    return last !== undefined && !['0', 'false', 'off'].includes(last[1] ?? '1')
  }
  const list = number('numId', 'val')
  const level = number('ilvl', 'val') ?? 0
  const numbering = list === null || list === 0 ? null : { list: String(list), level }
  // The list says how far its text is set in; the paragraph itself may say otherwise.
  const indent = (numbering === null ? '' : (indents.get(`${list ?? 0}:${level}`) ?? '')) + own
  const setIn = (name: string): number => number('ind', name, inherited + indent) ?? 0
  return {
    face: {
      family: familyOf([...paragraph.matchAll(/<w:rFonts[^>]* w:ascii="([^"]+)"/gu)].at(-1)?.[1] ?? 'Arial'),
      isBold: isOn('b'),
      isItalic: isOn('i'),
      size: number('sz', 'val', inherited) ?? 20,
    },
    before: number('spacing', 'before') ?? 0,
    after: (number('spacing', 'after') ?? 0) + lineBelow(paragraph),
    line: number('spacing', 'line') ?? 240,
    lineRule: [...paragraph.matchAll(/<w:spacing[^>]* w:lineRule="([^"]+)"/gu)].at(-1)?.[1] ?? 'auto',
    left: setIn('left'),
    right: setIn('right'),
    first: setIn('firstLine') - setIn('hanging'),
    keepsNext: isOn('keepNext'),
    keepsLines: isOn('keepLines'),
    startsPage: isOn('pageBreakBefore'),
    numbering,
    tabs: [...own.matchAll(/<w:tab w:val="(left|right)"[^>]* w:pos="(\d+)"/gu)].map((match) => ({
      position: Number(match[2]),
      isRight: match[1] === 'right',
    })),
  }
}

/** How much a line under a paragraph takes, with the space above it: Word counts that in points, its width in eighths of one. */
function lineBelow(properties: string): number {
  const line = /<w:bottom w:val="single"[^>]*w:sz="(\d+)"[^>]*w:space="(\d+)"/u.exec(properties)
  return line === null ? 0 : Math.round(Number(line[1]) * 2.5 + Number(line[2]) * 20)
}
