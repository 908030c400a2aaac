import type { Design } from '../../../../../core/house/design.ts'
import { fontStack, pageStyles, points, sheetPixels } from '../../../../../core/pages/pageStyles.ts'

/** CSS pixels between two sheets, before zooming. */
export const sheetGap = 24

/**
 * The styles of the printed pages, and what makes pages of them on the screen: every stretch is laid out by the browser in
 * columns as high as a page's text, one under the other. It is the engine that prints the PDF, so it breaks lines,
 * paragraphs and tables in the same places and repeats the same header rows.
 */
export function screenStyles(design: Design): string {
  const { width, height, left, right, top, bottom, header, footer } = sheetPixels(design)
  const { colours, fonts, sizes } = design
  const textHeight = height - top - bottom
  return `${pageStyles(design)}
:host { color-scheme: light; }
.stack { inline-size: ${width}px; transform-origin: 0 0; }
.stretch { position: relative; margin-block-end: ${sheetGap}px; }
.stretch.settled { content-visibility: auto; }
.sheet { position: absolute; inset-inline: 0; block-size: ${height}px; background: #fff; outline: 1px solid #${colours.line}; }
.running { position: absolute; inset-inline: ${left}px ${right}px; font: ${points(sizes.small * 10)}/1.32 ${fontStack(fonts.body)};
  color: #${colours.quiet}; text-rendering: geometricPrecision; display: flex; justify-content: space-between; align-items: end; column-gap: 2em; white-space: pre-line; }
.running.stacked { flex-direction: column-reverse; align-items: stretch; }
.running .end:last-child { text-align: end; }
.running.foot .end:last-child { white-space: nowrap; }
.running.head { inset-block-start: ${header}px; padding-block-end: 4pt; border-block-end: 0.5pt solid #${colours.line}; }
.running.foot { inset-block-end: ${footer}px; }
.pages.flow { position: relative; inline-size: ${width - left - right}px; margin-inline-start: ${left}px; padding-block-start: ${top}px;
  background: none; column-count: 1; column-fill: auto; column-height: ${textHeight}px; column-wrap: wrap;
  row-gap: ${height - textHeight + sheetGap}px; }
.pages [data-place] { cursor: pointer; border-radius: 2px; }
.pages [data-place]:hover { background: #${colours.tint}; }
.pages a:focus-visible { outline: 2px solid #${colours.accent}; outline-offset: 2px; }`
}
