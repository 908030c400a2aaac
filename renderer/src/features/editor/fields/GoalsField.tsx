import { FieldFrame } from './FieldFrame.tsx'
import type { FieldProps } from './FieldFrame.tsx'
import fieldStyles from './fields.module.css'
import { textIn } from '../../../../../core/plan/localized.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { runEdit, usePlanStore } from '../../../state/planStore.ts'
import { useIsReadOnly, usePicked } from '../../../state/planViews.ts'
import { goToPlace } from '../../../state/uiStore.ts'
import { Button } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Choice.tsx'

/** The plan's goals that a commitment serves. */
export function GoalsField(props: FieldProps) {
  const { t, language } = useTexts()
  const goals = usePlanStore(({ plan }) => plan?.goals)
  const picked = usePicked(props.place)
  const isReadOnly = useIsReadOnly()
  return (
    <FieldFrame {...props}>
      {goals?.map((goal, position) => (
        <Checkbox
          key={goal.id}
          label={t('editor:goal.numbered', {
            number: position + 1,
            title: textIn(goal.title, language) || t('editor:untitled'),
          })}
          isSelected={picked.includes(goal.id)}
          isReadOnly={isReadOnly}
          onChange={(isOn) => {
            const value = goals.map(({ id }) => id).filter((id) => (id === goal.id ? isOn : picked.includes(id)))
            runEdit({ name: 'setValue', place: props.place, value })
          }}
        />
      ))}
      {goals?.length === 0 && (
        <div className={fieldStyles['question']}>
          {t('editor:goal.noneYet')}{' '}
          <Button label={t('editor:goal.goThere')} look="quiet" onPress={() => goToPlace('goals')} />
        </div>
      )}
    </FieldFrame>
  )
}
