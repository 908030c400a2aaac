import { mapRuns } from './mapRuns.ts'
import { partLines } from './outline.ts'
import type { OutlinePart, OutlineRun } from './outline.ts'

/** A document that prints only a part of the plan keeps the words, but refers to no place that it does not hold. */
export function dropLostReferences(parts: readonly OutlinePart[]): readonly OutlinePart[] {
  const anchors = new Set<string>()
  const referring: OutlineRun[] = []
  for (const part of parts)
    for (const line of partLines(part))
      for (const run of line) {
        if (run.anchor !== null) anchors.add(run.anchor)
        if (run.reference !== null) referring.push(run)
      }
  const isLost = ({ reference }: OutlineRun): boolean => reference !== null && !anchors.has(reference.anchor)
  if (!referring.some(isLost)) return parts
  return parts.map((part) =>
    mapRuns(part, (runs) =>
      runs.some(isLost) ? runs.map((run) => (isLost(run) ? { ...run, reference: null } : run)) : runs,
    ),
  )
}
