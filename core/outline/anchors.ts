import { mapped } from './mapped.ts'
import type { OutlineReference, OutlineRun } from './outline.ts'
import type { Scribe } from './scribe.ts'
import { pathOf, placeSegments } from '../plan/place.ts'
import type { Place } from '../plan/place.ts'

/** The name of a commitment, a milestone or a goal as a place of a document: `sk_c2`, `sk_c2_m3`, `en_g1`. */
export function anchorOf({ plan, language }: Scribe, place: Place): string {
  const path = pathOf(plan, place) ?? placeSegments(place)
  let name: string = language
  for (const segment of path) name += typeof segment === 'number' ? String(segment + 1) : `_${segment.slice(0, 1)}`
  return name
}

/** The same words, standing for their place: others refer to the first run. */
export function anchored(runs: readonly OutlineRun[], anchor: string): readonly OutlineRun[] {
  return mapped(runs, (run, position) => (position === 0 ? { ...run, anchor } : run))
}

export function referring(
  runs: readonly OutlineRun[],
  anchor: string,
  shows: OutlineReference['shows'],
): readonly OutlineRun[] {
  return mapped(runs, (run) => ({ ...run, reference: { anchor, shows } }))
}
