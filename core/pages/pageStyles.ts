import { looks, spaceBehindList } from './looks.ts'
import type { Look, LookName } from './looks.ts'
import type { Design } from '../house/design.ts'

/**
 * The look of the pages as a style sheet, the same in the preview and in the PDF. Lengths of the design are twips.
 * Between two paragraphs stands the larger of their spaces: so Word does, and so margins of HTML do.
 */
export function pageStyles(design: Design): string {
  const all = looks(design)
  const names = Object.keys(all) as LookName[] // the keys of the record above
  return [
    baseRules(design),
    ...names.map((name) => lookRule(design, name, all[name])),
    listRules,
    tableRules(design),
    contentsRules,
  ].join('\n')
}

/** Twips as points. */
export const points = (twips: number): string => `${Number((twips / 20).toFixed(3))}pt`

/** The sheet in whole CSS pixels: Chromium's printing rounds to them, and the preview must break lines as it does. */
export function sheetPixels({ page }: Design): Readonly<Record<keyof Design['page'], number>> {
  const pixels = (twips: number): number => Math.round(twips / 15)
  return {
    width: pixels(page.width),
    height: pixels(page.height),
    left: pixels(page.left),
    right: pixels(page.right),
    top: pixels(page.top),
    bottom: pixels(page.bottom),
    header: pixels(page.header),
    footer: pixels(page.footer),
  }
}

const selectors: Readonly<Record<LookName, string>> = {
  body: 'p.body',
  lead: 'p.lead',
  label: 'p.label',
  note: 'p.note',
  fact: 'p.fact',
  item: 'p.item',
  cell: 'p.cell',
  caption: 'p.caption',
  heading1: 'h1',
  heading2: 'h2',
  heading3: 'h3',
  title: 'p.title',
  subtitle: 'p.subtitle',
  coverTop: 'p.coverTop',
  coverLine: 'p.coverLine',
  contentsTitle: 'p.contentsTitle',
  entry1: 'li.entry1',
  entry2: 'li.entry2',
  footnote: 'p.footnote',
}

function baseRules({ fonts, sizes, colours }: Design): string {
  // Letters keep the widths of print, whatever the resolution of the screen: else lines would break elsewhere.
  return `
.pages { font-family: ${fontStack(fonts.body)}; font-size: ${points(sizes.body * 10)}; color: #${colours.text};
  background: #fff; text-rendering: geometricPrecision; text-size-adjust: none; orphans: 2; widows: 2; }
.pages :is(h1, h2, h3, p, ul, ol, li, table, th, td, section, nav) { margin: 0; padding: 0; border: 0; }
.pages p, .pages :is(h1, h2, h3) { overflow-wrap: break-word; }
.pages a { color: #${colours.accent}; text-decoration: underline; }
.pages b { font-weight: 700; }
.pages span { unicode-bidi: isolate; }
.pages :is(h1, h2, h3, p.caption, p.label, p.leadIn) { break-after: avoid; }
.pages :is(h1, h2, h3) { break-inside: avoid; white-space: pre-wrap; } /* else bookmarks lose the spaces at the ends of lines */
.pages :is(h1, h2, h3).startsPage { margin-block-start: 0; }
.pages h2.numbered { padding-inline-start: ${points(560)}; text-indent: ${points(-560)}; }
.pages h3.numbered { padding-inline-start: ${points(760)}; text-indent: ${points(-760)}; }
.pages .count { display: inline-block; text-indent: 0; }
.pages h2 .count { min-inline-size: ${points(560)}; }
.pages h3 .count { min-inline-size: ${points(760)}; }
.pages p.title { border-block-end: 1.5pt solid #${colours.accent}; padding-block-end: 14pt; }
.pages p.coverTop.coverFirst { padding-block-start: ${points(2600)}; }
.pages p.coat { line-height: 0; break-after: avoid; padding-block-start: ${points(260)}; margin-block-end: ${points(240)}; }
.pages p.coverTop.occasion { margin-block-start: ${points(240)}; }
.pages p.clause, .pages p.point.counted.first { text-indent: ${points(-500)}; }
.pages p.clause { padding-inline-start: ${points(500)}; font-weight: 400; break-after: avoid; margin-block-start: ${points(200)}; }
.pages p.point { padding-inline-start: ${points(500)}; break-inside: avoid; }
.pages p.point.counted { padding-inline-start: ${points(1000)}; }
.pages p.point.goesOn { break-after: avoid; margin-block-end: ${points(40)}; }
.pages p.clause .count, .pages p.point .count { min-inline-size: ${points(500)}; }
.pages p.signedAt { margin-block: ${points(360)} 0; break-after: avoid; }
.pages p.signature { margin-block: ${points(640)} 0; margin-inline-start: 50%; padding-block-start: 6pt; text-align: center;
  border-block-start: 0.5pt solid #${colours.quiet}; }
.pages p.signature.alone { margin-block-start: ${points(1000)}; }
.pages p.signer { margin-inline-start: 50%; text-align: center; break-before: avoid; }
.pages p.title.coverFirst { padding-block-start: ${points(2800)}; margin-block-start: 0; }`
}

function lookRule(design: Design, name: LookName, look: Look): string {
  const family = look.isHeading ? design.fonts.heading : design.fonts.body
  return `.pages ${selectors[name]} { font-family: ${fontStack(family)}; font-size: ${points(look.size * 10)};
  font-weight: ${look.isBold ? 700 : 400}; font-style: ${look.isItalic ? 'italic' : 'normal'}; color: #${look.colour};
  margin-block: ${points(look.before)} ${points(look.after)}; }
.pages ${linesOf[name] ?? selectors[name]} { line-height: ${((lineOf(family) * look.line) / 240).toFixed(4)}; }`
}

/** Where the sign of a list stands before a paragraph, the list has the paragraph's lines, or the sign would push it down. */
const linesOf: Readonly<Partial<Record<LookName, string>>> = {
  item: ':is(p, ul, ol).item',
  cell: ':is(p, ul, ol).cell',
  footnote: ':is(p.footnote, ol.notes)',
}

const listRules = `
.pages sup { font-size: 0.7em; line-height: 0; }
.pages ol.notes { padding-inline-start: 20pt; margin-block-start: 12pt; }
.pages ol.notes::before { content: ""; display: block; inline-size: 120pt; margin: 0 0 4pt -20pt; border-block-start: 0.5pt solid currentcolor; }
.pages p.footnote { overflow-wrap: anywhere; }
.pages .footnote a { color: inherit; text-decoration: none; }
.pages p.picture { break-after: avoid; margin-block: 12pt 4pt; line-height: 0; }
.pages p.picture img { max-inline-size: 100%; block-size: auto; }
.pages p.caption.below { break-after: auto; margin-block-start: 0; }
.pages :is(ul, ol):is(.item, .cell) { padding-inline-start: ${points(400)}; }
.pages :is(ul, ol).level0.item > li:last-child > p.item:last-child { margin-block-end: ${points(spaceBehindList)}; }
.pages :is(ul, ol) :is(ul, ol):is(.item, .cell) { padding-inline-start: ${points(400)}; }
.pages ul:is(.level0, .level2) { list-style-type: "•\\a0\\a0\\a0\\a0"; }
.pages ul:is(.level1, .level3) { list-style-type: "–\\a0\\a0\\a0"; }
.pages ol:is(.level0, .level2) { list-style-type: decimal; }
.pages ol:is(.level1, .level3) { list-style-type: letters; }
@counter-style letters { system: extends lower-alpha; suffix: ") "; }`

function tableRules({ colours }: Design): string {
  return `
.pages table { inline-size: 100%; table-layout: fixed; border-collapse: collapse; border-spacing: 0;
  border-block: 1pt solid #${colours.accent}; }
.pages tr { border-block-end: 0.5pt solid #${colours.line}; }
.pages tbody tr:last-child { border-block-end: 0; }
.pages :is(th, td) { vertical-align: top; text-align: start; font-weight: 400;
  padding: ${points(70)} ${points(115)} ${points(50)} ${points(115)}; }
.pages .number:not(:last-child) { padding-inline-end: ${points(220)}; }
.pages .number p { text-align: end; }
.pages th { background: #${colours.tint}; }
.pages thead { break-inside: avoid; }
.pages thead tr, .pages tr.whole { break-inside: avoid; }
.pages table.together { break-inside: avoid; }
.pages table.whole tbody tr:is(:first-child, :last-child) { break-before: avoid; }`
}

/** The dots run under the entry; its words and its number stand on white, so that the dots show between them alone. */
const contentsRules = `
.pages ul.contents { list-style: none; }
.pages ul.contents li { break-inside: avoid; }
.pages ul.contents a { display: block; overflow-wrap: break-word; position: relative; z-index: 0; padding-inline-end: 2.4em; color: inherit; text-decoration: none; }
.pages ul.contents a::before { content: ""; position: absolute; z-index: -1; inset: auto 0 0.3em 0; border-block-end: 1pt dotted currentcolor; }
.pages li.entry2 a { padding-inline-start: ${points(860)}; text-indent: ${points(-580)}; }
.pages li.entry2 a::before { inset-inline-start: ${points(860)}; }
.pages .entryTitle { background: #fff; padding-inline-end: 2pt; }
.pages .entryTitle .count { min-inline-size: ${points(580)}; }
.pages .entryPage { position: absolute; inset: auto 0 0 auto; background: #fff; padding-inline-start: 2pt; text-indent: 0; font-variant-numeric: tabular-nums; }`

/** Arial has a twin of the same widths on every system; other fonts have at least a kind. */
export function fontStack(font: string): string {
  const name = font.replace(/["\\\n]/gu, '')
  const twins = twinsOf[name] ?? []
  return [name, ...twins, 'Arial', 'Liberation Sans'].map((each) => `"${each}"`).join(', ') + ', sans-serif'
}

const twinsOf: Readonly<Record<string, readonly string[]>> = {
  Calibri: ['Carlito'],
  Cambria: ['Caladea'],
  'Times New Roman': ['Liberation Serif'],
}

/** A font's own distance of lines as a share of its size (ascent, descent and gap of its hhea table): Word's unit of lines. */
function lineOf(font: string): number {
  return ownLines[font] ?? 1.149
}

const ownLines: Readonly<Record<string, number>> = {
  Arial: 1.149,
  'Times New Roman': 1.149,
  Calibri: 1.2207,
  Cambria: 1.1724,
  Georgia: 1.1362,
  Verdana: 1.2153,
  Tahoma: 1.207,
  'Source Sans 3': 1.257,
}
