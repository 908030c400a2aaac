import { sectionKey, sectionOf } from './sections.ts'
import { languages } from '../../../../core/plan/localized.ts'
import type { Language } from '../../../../core/plan/localized.ts'
import type { Plan } from '../../../../core/plan/schema.ts'
import { findingsOf } from '../../state/findings.ts'
import { missingTexts, missingTranslations, nextTarget } from '../../state/planCounts.ts'
import type { Target } from '../../state/planCounts.ts'
import { usePlanStore } from '../../state/planStore.ts'
import { goToPlace, useUiStore } from '../../state/uiStore.ts'

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

/** The language of the field the caret is in; null outside the texts of the plan. */
function writtenLanguage(): Language | null {
  const language = document.activeElement?.closest<HTMLElement>('[data-language]')?.dataset['language']
  return languages.find((known) => known === language) ?? null
}
