import type { OutlineLine, OutlineRun } from './outline.ts'

/** Lines as one, with a run between each two; `next` is the line that stands behind it. */
export function joinLines(lines: readonly OutlineLine[], between: (next: OutlineLine) => OutlineRun): OutlineLine {
  const [first] = lines
  if (first === undefined || lines.length === 1) return first ?? []
  const runs: OutlineRun[] = []
  lines.forEach((line, position) => {
    if (position > 0) runs.push(between(line))
    runs.push(...line)
  })
  return runs
}
