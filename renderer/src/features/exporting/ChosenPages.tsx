import { useMemo } from 'react'

import { PagePreview } from './preview/PagePreview.tsx'
import { documentTexts } from '../../i18n/documentTexts.ts'
import { closeExport, languageOf, useExport } from '../../state/exportStore.ts'
import { openPlanAt } from '../../state/openPlan.ts'
import { usualDesign } from '../../../../core/house/design.ts'
import { makeOutline } from '../../../../core/outline/makeOutline.ts'
import type { Plan } from '../../../../core/plan/schema.ts'

/** The pages of the document that is chosen; its words lead to their fields in the editor. */
export function ChosenPages({ plan }: { readonly plan: Plan }) {
  const choice = useExport((state) => state.choice)
  const { preset } = choice
  const language = languageOf(choice)
  const outline = useMemo(() => makeOutline(plan, preset, language, documentTexts), [plan, preset, language])
  return (
    <PagePreview
      outline={outline}
      design={usualDesign}
      onPlace={(place, inLanguage) => {
        closeExport()
        void openPlanAt(plan.id, place, inLanguage)
      }}
    />
  )
}
