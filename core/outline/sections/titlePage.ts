import { ownRun } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import { isSameText, italic, linesOf } from './pairing.ts'
import type { Scribes } from './pairing.ts'
import type { OutlineRun, TitlePage } from '../outline.ts'
import { textIn } from '../../plan/localized.ts'
import { printable } from '../../text/typography.ts'
import { formatPeriod } from '../../text/formats.ts'

/**
 * Who, what, for when, and of which kind: what the plan knows about itself and nothing more.
 * More than three institutions stand with the basic facts, not on the title page. `more` are lines after these.
 */
export function titlePage(scribes: Scribes, more: TitlePage['lines'] = []): TitlePage {
  const [{ plan }] = scribes
  return {
    type: 'titlePage',
    institutions: plan.leadInstitutions.length <= 3 ? institutionLines(scribes) : [],
    occasion: [],
    titles: linesOf(scribes, titleRuns),
    lines: [
      ...linesOf(scribes, periodRuns),
      ...linesOf(scribes, (scribe) => withoutPlace(scribe.field('kind'))),
      ...more,
    ],
  }
}

/** A line per institution and language. */
function institutionLines(scribes: Scribes): readonly (readonly OutlineRun[])[] {
  const [first, ...others] = scribes.map((scribe) => scribe.parts('leadInstitutions').map(withoutPlace))
  return (first ?? []).flatMap((name, position) => {
    const translated = others.flatMap((names) => names.slice(position, position + 1))
    return [name, ...translated.filter((runs) => !isSameText(runs, name)).map(italic)]
  })
}

/** The title as runs; a plan without one still needs a name. */
export function titleRuns(scribe: Scribe): readonly OutlineRun[] {
  return scribe.has('title')
    ? scribe.field('title')
    : [ownRun(scribe.sentence('document:label.untitledPlan'), scribe.language)]
}

/** The title as plain text, for the properties of the file. */
export function titleText(scribe: Scribe): string {
  return printable(textIn(scribe.plan.title, scribe.language)).trim() || scribe.sentence('document:label.untitledPlan')
}

/** The same words without being the field: the field itself stands where it is explained. */
export const withoutPlace = (runs: readonly OutlineRun[]): readonly OutlineRun[] =>
  runs.map((run) => ({ ...run, place: null }))

function periodRuns(scribe: Scribe): readonly OutlineRun[] {
  const { start, end } = scribe.plan.period
  return start === null && end === null ? [] : [ownRun(formatPeriod(start, end, scribe.language), scribe.language)]
}
