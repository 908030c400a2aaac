import type { DocumentLanguage, ExportPreset } from '../../../../core/bridge/exporting.ts'
import { checkPlan } from '../../../../core/check/checkPlan.ts'
import type { Finding } from '../../../../core/check/finding.ts'
import { emptyFields } from '../../../../core/plan/completeness.ts'
import { fieldSpec } from '../../../../core/plan/fields.ts'
import { languages } from '../../../../core/plan/localized.ts'
import type { Language } from '../../../../core/plan/localized.ts'
import { commitmentIdOf, fieldAt, joinPlace, placeSegments } from '../../../../core/plan/place.ts'
import type { Place } from '../../../../core/plan/place.ts'
import type { Plan } from '../../../../core/plan/schema.ts'

/** Something a document of this kind should have and the plan does not: a finding that stops it, or an empty field. */
export type Missing = Readonly<{ place: Place; language: Language | null; finding: Finding | null }>
export type MissingGroup = Readonly<{ holder: Place; items: readonly Missing[] }>

/** What is still missing for a document; what a finding says is not said again as an empty field. */
export function missingIn(
  plan: Plan,
  preset: ExportPreset,
  language: DocumentLanguage,
  commitmentId: string | null = null,
): readonly Missing[] {
  const gate = preset === 'ogp' ? 'ogp' : 'council'
  const wanted = languages.filter((one) => language === 'both' || language === one)
  const isAbout = (place: Place): boolean => preset !== 'commitment' || commitmentIdOf(place) === commitmentId
  const findings = checkPlan(plan, { gate })
    .filter((finding) => finding.blocks.includes(gate) && isAbout(finding.place))
    // The papers around the plan stand in the council's document alone.
    .filter((finding) => preset === 'council' || placeSegments(finding.place)[0] !== 'council')
    .filter((finding) => finding.language === null || wanted.includes(finding.language))
    .map((finding): Missing => ({ place: finding.place, language: finding.language, finding }))
  const said = new Set(findings.map((finding) => finding.place))
  const empty = new Map<string, Missing>()
  for (const one of wanted)
    for (const place of emptyFields(plan, one, 'required')) {
      if (said.has(place) || !isCovered(plan, preset, place) || !isAbout(place)) continue
      const inLanguage = hasLanguage(place) ? one : null
      empty.set(`${place} ${inLanguage ?? ''}`, { place, language: inLanguage, finding: null })
    }
  return [...findings, ...empty.values()]
}

/** The same by what they belong to: the plan first, then its commitments in their order. */
export function groupMissing(plan: Plan, missing: readonly Missing[]): readonly MissingGroup[] {
  const holders = ['', ...plan.commitments.map((commitment) => joinPlace('commitments', commitment.id))]
  return holders
    .map((holder) => ({ holder, items: missing.filter((item) => holderOf(item.place) === holder) }))
    .filter((group) => group.items.length > 0)
}

function holderOf(place: Place): Place {
  const commitment = commitmentIdOf(place)
  return commitment === null ? '' : joinPlace('commitments', commitment)
}

/** Contacts stand in no document; a plan of the city alone need not answer OGP's questions. */
function isCovered(plan: Plan, preset: ExportPreset, place: Place): boolean {
  const [head] = placeSegments(place)
  if (head === 'contacts' || head === 'monitoringContacts') return false
  const isOgpQuestion = head === 'narrative' || head === 'goals' || head === 'endorsements'
  return !isOgpQuestion || plan.kind === 'ogpLocal' || preset === 'ogp'
}

function hasLanguage(place: Place): boolean {
  const field = fieldAt(place)
  return field !== null && ['text', 'rich'].includes(fieldSpec(field).kind)
}
