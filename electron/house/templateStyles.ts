import type { TemplateLook } from '../../core/bridge/house.ts'
import { fontNameSchema } from '../../core/house/houseStyle.ts'
import { attribute, childAt, childrenNamed, descendantsNamed } from '../import/xml.ts'
import type { XmlElement } from '../import/xml.ts'

type Look = Readonly<{ font: string | null; size: number | null; colour: string | null }>
type Styles = Pick<TemplateLook, 'fonts' | 'sizes' | 'accent' | 'language'>

/** Fonts, sizes and the colour of headings, as the styles of a document and those they build on say. */
export function templateStyles(root: XmlElement | null, theme: XmlElement | null): Styles {
  const styles = root === null ? [] : childrenNamed(root, 'w:style')
  const byId = new Map(styles.map((style) => [attribute(style, 'w:styleId') ?? '', style]))
  const defaults = root === null ? null : childAt(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')
  const lookOf = (style: XmlElement | undefined): Look => {
    const chain = style === undefined ? [] : ancestry(style, byId)
    const said = [...chain.map((each) => childAt(each, 'w:rPr')), defaults].filter((each) => each !== null)
    return {
      font: firstOf(said, (properties) => fontOf(properties, theme)),
      size: firstOf(said, sizeOf),
      colour: firstOf(said, colourOf),
    }
  }
  const normal = lookOf(
    styles.find((style) => attribute(style, 'w:type') === 'paragraph' && isOn(attribute(style, 'w:default'))),
  )
  const named = (pattern: RegExp): Look | null => {
    const style = styles.find((each) => pattern.test(attribute(childAt(each, 'w:name'), 'w:val') ?? ''))
    return style === undefined ? null : lookOf(style)
  }
  const [title, heading1, heading2, heading3] = [
    named(/^(?:title|názov|nazov|název)$/iu),
    ...[1, 2, 3].map((level) => named(new RegExp(`^(?:heading|nadpis) ?${level}$`, 'iu'))),
  ]
  const language = attribute(defaults === null ? null : childAt(defaults, 'w:lang'), 'w:val') ?? ''
  return {
    fonts: { heading: heading1?.font ?? title?.font ?? null, body: normal.font },
    sizes: {
      body: normal.size,
      heading3: heading3?.size ?? null,
      heading2: heading2?.size ?? null,
      heading1: heading1?.size ?? null,
      title: title?.size ?? null,
    },
    accent: heading1?.colour ?? title?.colour ?? heading2?.colour ?? null,
    language: language.startsWith('en') ? 'en' : 'sk',
  }
}

/** From the style up to its oldest ancestor; a circle of styles ends where it closes. */
function ancestry(style: XmlElement, byId: ReadonlyMap<string, XmlElement>): readonly XmlElement[] {
  const chain: XmlElement[] = []
  for (let next: XmlElement | undefined = style; next !== undefined && !chain.includes(next);) {
    chain.push(next)
    next = byId.get(attribute(childAt(next, 'w:basedOn'), 'w:val') ?? '')
  }
  return chain
}

function firstOf<Value>(said: readonly XmlElement[], read: (properties: XmlElement) => Value | null): Value | null {
  for (const properties of said) {
    const value = read(properties)
    if (value !== null) return value
  }
  return null
}

/** A font by its name, or by its role in the theme of the document. */
function fontOf(properties: XmlElement, theme: XmlElement | null): string | null {
  const fonts = childAt(properties, 'w:rFonts')
  if (fonts === null) return null
  const role = attribute(fonts, 'w:asciiTheme') ?? attribute(fonts, 'w:hAnsiTheme')
  const name = role === null ? (attribute(fonts, 'w:ascii') ?? attribute(fonts, 'w:hAnsi')) : themeFont(theme, role)
  const parsed = fontNameSchema.safeParse(name)
  return parsed.success ? parsed.data : null
}

function themeFont(theme: XmlElement | null, role: string): string | null {
  const [group] =
    theme === null ? [] : descendantsNamed(theme, role.startsWith('major') ? '?:majorFont' : '?:minorFont')
  return group === undefined ? null : attribute(childAt(group, '?:latin'), 'typeface')
}

function sizeOf(properties: XmlElement): number | null {
  const size = Number(attribute(childAt(properties, 'w:sz'), 'w:val') ?? Number.NaN)
  return Number.isFinite(size) && size > 0 && size < 400 ? Math.round(size) : null
}

function colourOf(properties: XmlElement): string | null {
  const colour = attribute(childAt(properties, 'w:color'), 'w:val') ?? ''
  return /^[0-9a-f]{6}$/iu.test(colour) ? colour.toUpperCase() : null
}

const isOn = (value: string | null): boolean => value === '1' || value === 'true' || value === 'on'
