import { letterShowers, objectPainters, operationsIn, pathPainters } from './contentTokens.ts'

/** What may be drawn instead of written: pictures, and the signs of lists. */
const drawn: ReadonlySet<string> = new Set(['Figure', 'Formula', 'Lbl'])

/**
 * Chromium counts the rules and grounds of tables, cells and paragraphs to what they say. They are decoration as well
 * (PDF/UA, 7.1): the content with their marks made marks of decoration, and the numbers those had. Lines of a picture
 * stay: they are what it shows.
 */
export function freeRules(content: string): Readonly<{ content: string; numbers: ReadonlySet<number> }> {
  const numbers = new Set<number>()
  const open: { start: number; end: number; number: number | null; paints: boolean; says: boolean }[] = []
  let changed = ''
  let end = 0
  for (const { operator, start, end: behind } of operationsIn(content) ?? []) {
    if (operator === 'BDC' || operator === 'BMC') {
      const mark = /\/(\w+) <<\/MCID (\d+) ?>>\s*BDC$/u.exec(content.slice(start, behind))
      const number = mark === null || drawn.has(mark[1] ?? '') ? null : Number(mark[2])
      for (const around of open) around.says = true
      open.push({ start, end: behind, number, paints: false, says: false })
    } else if (operator === 'EMC') {
      const mark = open.pop()
      if (mark === undefined || mark.number === null || mark.says || !mark.paints) continue
      numbers.add(mark.number)
      changed += `${content.slice(end, mark.start)}/Artifact BMC`
      end = mark.end
    } else
      for (const mark of open) {
        mark.paints ||= pathPainters.has(operator)
        mark.says ||= letterShowers.has(operator) || objectPainters.has(operator)
      }
  }
  return { content: changed + content.slice(end), numbers }
}
