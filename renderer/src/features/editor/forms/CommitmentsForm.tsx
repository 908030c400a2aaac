import styles from './forms.module.css'
import { useTexts } from '../../../i18n/useTexts.ts'
import { usePlanStore } from '../../../state/planStore.ts'
import { useIsReadOnly } from '../../../state/planViews.ts'
import { goToPlace } from '../../../state/uiStore.ts'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { textIn } from '../../../../../core/plan/localized.ts'
import { addCommitment } from '../addCommitment.ts'

/** All commitments at a glance; an empty plan begins here. */
export function CommitmentsForm() {
  const { t, language } = useTexts()
  const commitments = usePlanStore(({ plan }) => plan?.commitments) ?? []
  const isReadOnly = useIsReadOnly()
  const add = !isReadOnly && (
    <Button look="main" icon="add" label={t('editor:outline.addCommitment')} onPress={addCommitment} />
  )
  if (commitments.length === 0)
    return (
      <div data-place="commitments">
        <EmptyState
          title={t('editor:commitments.emptyTitle')}
          text={t('editor:commitments.emptyText')}
          {...(isReadOnly ? {} : { actions: add })}
        />
      </div>
    )
  return (
    <div data-place="commitments" className={styles['list']}>
      {commitments.map((commitment, position) => (
        <button
          key={commitment.id}
          type="button"
          className={styles['card']}
          onClick={() => goToPlace(`commitments/${commitment.id}`)}
        >
          <strong>{position + 1}</strong>
          <span>{textIn(commitment.title, language) || t('editor:untitled')}</span>
          <small>{t('editor:commitments.milestones', { count: commitment.milestones.length })}</small>
        </button>
      ))}
      {add}
    </div>
  )
}
