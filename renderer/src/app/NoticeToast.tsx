import { failureText } from '../i18n/failureText.ts'
import { stepText } from '../i18n/stepText.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { undoStep, redoStep } from '../state/commands.ts'
import { restorePlan } from '../state/libraryActions.ts'
import { takeStepBack } from '../state/statusActions.ts'
import { closeNotice, useUiStore } from '../state/uiStore.ts'
import type { Notice } from '../state/uiStore.ts'
import { Toast } from '../ui/Toast.tsx'
import { isStatusLabel } from '../../../core/edit/statusEdits.ts'

/** The one notice of the moment, with the way back where there is one. */
export function NoticeToast() {
  const { t } = useTexts()
  const notice = useUiStore((state) => state.notice)
  if (notice === null) return null
  return (
    <Toast
      key={notice.key}
      text={textOf(notice)}
      tone={notice.kind === 'failure' ? 'bad' : 'neutral'}
      closeLabel={t('common:close')}
      onClose={closeNotice}
      {...actionOf(notice)}
    />
  )

  function textOf(shown: Notice): string {
    switch (shown.kind) {
      case 'failure':
        return failureText(t, shown.failure)
      case 'did':
        return t('edit:did', { step: stepText(t, shown.label) })
      case 'undone':
        return t('edit:undone', { step: stepText(t, shown.label) })
      case 'redone':
        return t('edit:redone', { step: stepText(t, shown.label) })
      case 'undoneMany':
        return t('edit:undoneMany', { count: shown.count })
      case 'redoneMany':
        return t('edit:redoneMany', { count: shown.count })
      case 'trashed':
        return t('common:notice.trashed', { title: shown.title })
      case 'savedFile':
        return t('common:notice.savedFile', { name: shown.name })
      case 'savedNow':
        return t('common:notice.savedNow')
      case 'nothingToRestore':
        return t('versions:nothingToRestore')
      case 'nothingToMerge':
        return t('merge:nothing')
      case 'changed':
        return t(changedKeys[shown.what], { name: shown.name })
      case 'takenOver':
        return t('common:notice.takenOver', { title: shown.title, planTitle: shown.planTitle })
    }
  }

  function actionOf(shown: Notice): { action?: { label: string; onAction: () => void } } {
    if (shown.kind === 'undone') return { action: { label: t('common:redo'), onAction: redoStep } }
    if (shown.kind === 'did' && isStatusLabel(shown.label))
      return { action: { label: t('common:undo'), onAction: takeStepBack } }
    if (shown.kind === 'redone' || shown.kind === 'did')
      return { action: { label: t('common:undo'), onAction: undoStep } }
    if (shown.kind === 'trashed')
      return { action: { label: t('common:undo'), onAction: () => void restorePlan(shown.planId) } }
    if (shown.kind === 'changed') return { action: { label: t('common:undo'), onAction: () => leave(shown.undo) } }
    if (shown.kind === 'takenOver') return { action: { label: t('common:undo'), onAction: undoStep } }
    return {}
  }
}

/** A change beside the plans is taken back without another notice. */
function leave(undo: () => void): void {
  closeNotice()
  undo()
}

const changedKeys = {
  coatRemoved: 'house:notice.coatRemoved',
  styleTakenOver: 'house:notice.styleTakenOver',
  styleReset: 'house:notice.styleReset',
  choiceDeleted: 'export:choices.deleted',
  houseRestored: 'backups:restored.house',
  choicesRestored: 'backups:restored.choices',
} as const
