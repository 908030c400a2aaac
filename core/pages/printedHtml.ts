import { escapeHtml, htmlOf } from './pageElement.ts'
import { pageSections } from './pageSections.ts'
import type { PagesOf } from './pen.ts'
import { fontStack, pageStyles, points, sheetPixels } from './pageStyles.ts'
import { headerWords, joined } from './runningLines.ts'
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
  const furniture = (part: OutlinePart, position: number): string => `
.part${position} { page: part${position}; }
@page part${position} {
  @top-left { content: ${cssText(headerWords(part, design))}; ${letters} inline-size: 100%; vertical-align: top;
    block-size: fit-content; margin-block: ${sheet.header}px auto; padding-block-end: 4pt; border-block-end: 0.5pt solid #${colours.line}; }
  @bottom-right { content: ${pageWords(part, design, texts)}; ${letters} inline-size: 100%; text-align: right;
    vertical-align: bottom; padding-block-end: ${sheet.footer}px; }
}`
  return `
@page { size: ${width}px ${height}px; margin: ${sheet.top}px ${sheet.right}px ${sheet.bottom}px ${sheet.left}px; }
html, body { margin: 0; }
section + section { break-before: page; }
${document.parts.map(furniture).join('')}
@page part0:first { @top-left { content: none; } @bottom-right { content: none; } }`
}

/** "Strana 2 z 14" with counters where the numbers stand. */
function pageWords({ language }: OutlinePart, { running }: Design, texts: DocumentTexts): string {
  const words = texts[language]('document:label.page', { page: '\n1\n', pages: '\n2\n' })
  const sentence = joined(running[language].footerLeft, words)
  return sentence
    .split('\n')
    .map((piece) => (piece === '1' ? 'counter(page)' : piece === '2' ? 'counter(pages)' : cssText(piece)))
    .join(' ')
}

/** A string of CSS: signs that mean something to it are written by their numbers, `<` too, for the element around. */
function cssText(text: string): string {
  return `"${text.replace(/["\\<>\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`
}
