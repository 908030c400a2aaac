import { stageText } from '../../i18n/stageText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { usePlanStore } from '../../state/planStore.ts'
import { showStatus } from '../../state/statusActions.ts'
import { StageLabel } from '../../ui/StageLabel.tsx'

/** How far the plan is on its way, always in sight; nothing for a prior plan, whose way is over. */
export function StageButton() {
  const { t } = useTexts()
  const status = usePlanStore(({ plan }) => (plan?.origin.kind === 'draft' ? plan.status : undefined))
  if (status === undefined) return null
  const label = stageText(t, { name: status.stage, amendment: status.amendments.length })
  return (
    <StageLabel
      stage={status.stage}
      label={label}
      button={{ name: t('status:now', { stage: label }), onPress: showStatus }}
    />
  )
}
