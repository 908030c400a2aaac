import { escapeHtml, htmlOf } from './pageElement.ts'
import { pageSections } from './pageSections.ts'
import type { PagesOf } from './pen.ts'
import { fontStack, pageStyles, points, sheetPixels } from './pageStyles.ts'
import { footerLine, headerLine, pageWords } from './runningLines.ts'
import { policyHeader } from '../bridge/servedPage.ts'
import type { Design } from '../house/design.ts'
import type { DocumentTexts } from '../outline/documentText.ts'
import type { OutlineDocument, OutlinePart } from '../outline/outline.ts'

/**
 * The document as one HTML text that needs nothing else: no script, no file, no network. Printed by Chromium it gives
 * the pages of the preview, because both lay out the same elements with the same rules; running lines are page
 * furniture, so a reader of the tagged PDF never hears them.
 */
export function printedHtml(
  document: OutlineDocument,
  design: Design,
  texts: DocumentTexts,
  pages: PagesOf = new Map(),
): string {
  const sections = pageSections(document, design, texts, pages)
    .map(({ part, nodes }) => `<section class="part${part}">${nodes.map(htmlOf).join('')}</section>`)
    .join('\n')
  return `<!doctype html>
<html lang="${document.language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyHeader(printedPagePolicy)}">
<title>${escapeHtml(document.title)}</title>
<style>${pageStyles(design)}${sheetRules(document, design, texts)}</style></head>
<body class="pages">${sections}</body></html>
`
}

/** What a page to be printed may do: carry its own styles and drawn pictures, and nothing else. */
export const printedPagePolicy = {
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'img-src': 'data:',
} as const

function sheetRules(document: OutlineDocument, design: Design, texts: DocumentTexts): string {
  const { fonts, sizes, colours } = design
  const { width, height, ...sheet } = sheetPixels(design)
  const letters = `font: ${points(sizes.small * 10)}/1.32 ${fontStack(fonts.body)}; color: #${colours.quiet};`
  // Both ends of a line have all of its width and lie over each other: so each may be as long as it is.
  const above = `${letters} white-space: pre-line; inline-size: 100%; vertical-align: top; block-size: fit-content; margin-block: ${sheet.header}px auto;`
  const below = `${letters} inline-size: 100%; vertical-align: bottom; padding-block-end: ${sheet.footer}px;`
  const furniture = (part: OutlinePart, position: number): string => {
    const { left, right, isStacked } = headerLine(part, design)
    const foot = footerLine(part, design, pageWords(part, texts, '\n1\n', '\n2\n'))
    const besideNumber = part.second === null ? '9em' : '17em'
    return `
.part${position} { page: part${position}; }
@page part${position} {
  @top-left { content: ${cssText(left)}; ${above} padding-block: ${isStacked ? '1.32em' : '0'} 4pt; border-block-end: 0.5pt solid #${colours.line}; }
  ${right === '' ? '' : `@top-right { content: ${cssText(right)}; ${above} text-align: right; }`}
  ${foot.left === '' ? '' : `@bottom-left { content: ${cssText(foot.left)}; ${below} text-align: left; padding-inline-end: ${besideNumber}; }`}
  @bottom-right { content: ${counted(foot.right)}; ${below} text-align: right; }
}`
  }
  return `
@page { size: ${width}px ${height}px; margin: ${sheet.top}px ${sheet.right}px ${sheet.bottom}px ${sheet.left}px; }
html, body { margin: 0; }
section + section { break-before: page; }
${document.parts.map(furniture).join('')}
@page part0:first { ${['top-left', 'top-right', 'bottom-left', 'bottom-right'].map((box) => `@${box} { content: none; }`).join(' ')} }`
}

/** "Strana 2 z 14" as CSS, with counters at the marks where the numbers stand. */
function counted(words: string): string {
  return words
    .split('\n')
    .map((piece) => (piece === '1' ? 'counter(page)' : piece === '2' ? 'counter(pages)' : cssText(piece)))
    .join(' ')
}

/** A string of CSS: signs that mean something to it are written by their numbers, `<` too, for the element around. */
function cssText(text: string): string {
  return `"${text.replace(/["\\<>\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`
}
