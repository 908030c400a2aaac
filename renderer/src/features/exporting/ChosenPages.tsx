import { useMemo } from 'react'

import { PagePreview } from './preview/PagePreview.tsx'
import { documentTexts } from '../../i18n/documentTexts.ts'
import { chosenCommitment, closeExport, languageOf, useExport } from '../../state/exportStore.ts'
import { openPlanAt } from '../../state/openPlan.ts'
import { designOf } from '../../../../core/house/designOf.ts'
import { dressOutline } from '../../../../core/house/dressOutline.ts'
import { makeOutline } from '../../../../core/outline/makeOutline.ts'
import type { Plan } from '../../../../core/plan/schema.ts'

/** The pages of the document that is chosen; its words lead to their fields in the editor. */
export function ChosenPages({ plan }: { readonly plan: Plan }) {
  const choice = useExport((state) => state.choice)
  const { preset } = choice
  const language = languageOf(choice)
  const commitmentId = preset === 'commitment' ? chosenCommitment(plan, choice) : null
  const house = useExport((state) => state.house)
  const design = useMemo(() => designOf(house), [house])
  const outline = useMemo(
    () => dressOutline(makeOutline(plan, preset, language, documentTexts, commitmentId), plan, house),
    [plan, preset, language, commitmentId, house],
  )
  return (
    <PagePreview
      outline={outline}
      design={design}
      onPlace={(place, inLanguage) => {
        closeExport()
        void openPlanAt(plan.id, place, inLanguage)
      }}
    />
  )
}
