import { letterShowers, objectPainters, operationsIn, pathPainters } from './contentTokens.ts'
import type { PdfOperation } from './contentTokens.ts'

/**
 * The content of a page with everything painted that belongs to no text of the document marked as decoration: running lines,
 * lines and grounds, which Chromium leaves without any mark. Who listens is not disturbed by them (PDF/UA, 7.1).
 */
export function markArtifacts(content: string): string {
  const operations = operationsIn(content)
  if (operations === null) return content
  let marked = ''
  let end = 0
  for (const { from, to } of unmarked(operations, content)) {
    marked += `${content.slice(end, from)}/Artifact BMC\n${content.slice(from, to)}\nEMC`
    end = to
  }
  return marked + content.slice(end)
}

const begins: ReadonlySet<string> = new Set(['m', 're'])

type Stretch = Readonly<{ from: number; to: number }>

/** Whole paths, whole texts and single pictures that stand in no mark of the structure. */
function unmarked(operations: readonly PdfOperation[], content: string): readonly Stretch[] {
  const stretches: Stretch[] = []
  const marks: boolean[] = []
  let path = -1
  let text: { from: number; hasMarks: boolean; shown: Stretch[] } | null = null
  for (const { operator, start, end } of operations) {
    const isOutside = !marks.includes(true)
    if (operator === 'BDC' || operator === 'BMC') {
      const isMark = operator === 'BMC' || /\/MCID\b|^\s*\/Artifact\b/u.test(content.slice(start, end))
      marks.push(isMark)
      if (isMark && text !== null) text.hasMarks = true
    } else if (operator === 'EMC') marks.pop()
    else if (operator === 'BT') text = { from: start, hasMarks: !isOutside, shown: [] }
    else if (operator === 'ET') {
      if (text?.hasMarks === false) stretches.push({ from: text.from, to: end })
      else stretches.push(...(text?.shown ?? []))
      text = null
    } else if (letterShowers.has(operator)) {
      if (isOutside) text?.shown.push({ from: start, to: end })
    } else if (begins.has(operator)) path = path < 0 ? start : path
    else if (operator === 'n') path = -1
    else if (pathPainters.has(operator)) {
      if (isOutside) stretches.push({ from: path < 0 ? start : path, to: end })
      path = -1
    } else if (objectPainters.has(operator) && isOutside) stretches.push({ from: start, to: end })
  }
  return stretches
}
