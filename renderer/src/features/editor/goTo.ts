import { sectionKey, sectionOf } from './sections.ts'
import type { Language } from '../../../../core/plan/localized.ts'
import type { Plan } from '../../../../core/plan/schema.ts'
import { findingsOf } from '../../state/findings.ts'
import { missingTexts, missingTranslations, nextTarget } from '../../state/planCounts.ts'
import type { Target } from '../../state/planCounts.ts'
import { usePlanStore } from '../../state/planStore.ts'
import { goToPlace, useUiStore } from '../../state/uiStore.ts'
import { writtenLanguage } from '../../state/writtenLanguage.ts'

export const goToNextFinding = (): boolean => goToNext(findingsOf)

/** The next text without a translation; for one language, the next text that is not written in it. */
export function goToNextMissing(language: Language | null): boolean {
  return goToNext((plan) =>
    language === null ? missingTranslations(plan) : missingTexts(plan, language).map((place) => ({ place, language })),
  )
}

function goToNext(targetsOf: (plan: Plan) => readonly Target[]): boolean {
  const { plan } = usePlanStore.getState()
  const { place } = useUiStore.getState()
  const section = sectionKey(sectionOf(place))
  const target =
    plan === null
      ? null
      : nextTarget(
          targetsOf(plan),
          { place, language: writtenLanguage() },
          (near) => sectionKey(sectionOf(near)) === section,
        )
  if (target !== null) goToPlace(target.place, target.language)
  return true
}
