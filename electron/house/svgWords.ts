import type { XmlElement } from '../import/xml.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u))

/** What draws. Nothing here loads, runs, animates or links. */
export const drawnShapes = words('path rect circle ellipse line polyline polygon text use image')
export const drawnElements: ReadonlySet<string> = new Set([
  ...drawnShapes,
  ...words('g defs symbol tspan linearGradient radialGradient stop clipPath mask pattern'),
])

const drawnAttributes = words(`
  id class d x y x1 y1 x2 y2 cx cy r rx ry fx fy fr width height points transform viewBox preserveAspectRatio offset dx dy
  rotate textLength lengthAdjust pathLength gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits
  maskContentUnits patternUnits patternContentUnits patternTransform`)

const drawnProperties = words(`
  fill fill-opacity fill-rule stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray
  stroke-dashoffset stroke-opacity opacity color stop-color stop-opacity clip-path clip-rule mask display visibility
  overflow paint-order vector-effect mix-blend-mode isolation transform font-family font-size font-weight font-style
  text-anchor letter-spacing word-spacing dominant-baseline`)

/** The attributes of an element that may stay, as they are written in a tag. */
export function cleanAttributes(element: XmlElement, wanted: (name: string) => boolean = () => true): string {
  return [...element.attributes]
    .map(([name, value]) => [name === '?:href' ? 'href' : name, value] as const)
    .filter(([name]) => wanted(name))
    .map(([name, value]) => [name, cleanValue(name, value)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name === 'href' ? 'xlink:href' : name}="${escapeAttribute(value)}"`)
    .join('')
}

/** The value that may stay, or nothing. */
function cleanValue(name: string, value: string): string {
  if (name === 'style') return cleanDeclarations(value)
  if (name === 'href')
    return /^#[\w:.-]+$/u.test(value) || /^data:image\/(?:png|jpeg);base64,[\w+/=\s]+$/u.test(value) ? value : ''
  if (!drawnAttributes.has(name) && !drawnProperties.has(name)) return ''
  return isHarmless(value) ? value : ''
}

/** The plain rules of a style sheet; whatever else stands in it (`@import`, `@font-face`) is left out. */
export function cleanStyleSheet(sheet: string): string {
  return withoutComments(sheet)
    .split('}')
    .map((rule) => {
      const [selector = '', body = ''] = rule.split('{').slice(-2)
      return [(selector.split(';').at(-1) ?? '').trim(), cleanDeclarations(body)] as const
    })
    .filter(([selector, body]) => /^[\w\s.,#>*-]+$/u.test(selector) && body !== '')
    .map(([selector, body]) => `${selector}{${body}}`)
    .join('')
}

/** Cut, not matched: a pattern would take the square of the time on comments that never end. */
function withoutComments(sheet: string): string {
  const [first = '', ...others] = sheet.split('/*')
  return first + others.map((piece) => piece.split('*/').slice(1).join('')).join(' ')
}

function cleanDeclarations(declarations: string): string {
  return declarations
    .split(';')
    .map((declaration) => {
      const [name = '', ...rest] = declaration.split(':')
      return [name.trim().toLowerCase(), rest.join(':').trim()] as const
    })
    .filter(([name, value]) => drawnProperties.has(name) && value !== '' && isHarmless(value))
    .map(([name, value]) => `${name}:${value}`)
    .join(';')
}

/** Addresses only within the drawing; no escapes, which could spell anything. */
function isHarmless(value: string): boolean {
  const rest = value.replace(/url\(\s*(["']?)#[\w:.-]+\1\s*\)/giu, '')
  return !/url|\\|:|@|[<>{}]|expression/iu.test(rest)
}

const escapeAttribute = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replace(/[\r\n\t]/gu, ' ')
