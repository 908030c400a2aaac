import type { Naming } from './PlanNameDialog.tsx'
import { textsIn } from '../../i18n/i18n.ts'
import { titleText } from '../../i18n/titleText.ts'
import type { Translate } from '../../i18n/translate.ts'
import { isWorkingStage } from '../../../../core/plan/statusRules.ts'
import { savePlanCopy, trashPlan } from '../../state/libraryActions.ts'
import { pickCopy } from '../../state/importStore.ts'
import { beginMerge } from '../../state/mergeStore.ts'
import { openPlan } from '../../state/openPlan.ts'
import { usePlanStore } from '../../state/planStore.ts'
import { showDialog } from '../../state/uiStore.ts'
import { showStatus } from '../../state/statusActions.ts'
import type { MenuAction } from '../../ui/ActionMenu.tsx'
import type { PlanSummary } from '../../../../core/bridge/library.ts'
import type { Language } from '../../../../core/plan/localized.ts'

/** What can be done with a plan of the library. */
export function planActions(
  t: Translate,
  language: Language,
  plan: PlanSummary,
  onName: (naming: Naming) => void,
): readonly MenuAction[] {
  const { planId, title } = plan
  const isPrior = plan.origin === 'prior'
  const open = { id: 'open', label: t('library:actions.open'), onAction: () => void openPlan(planId) }
  // A copy, a document or a version would silently leave out what this version does not know.
  if (plan.isNewer) return [open]
  return [
    open,
    ...(isPrior
      ? [
          {
            id: 'useAsDraft',
            label: t('library:actions.useAsDraft'),
            onAction: () => onName({ purpose: 'useAsDraft', planId, title }),
          },
        ]
      : []),
    // What was adopted keeps its name too.
    ...(isPrior || isWorkingStage(plan.stage)
      ? [
          {
            id: 'rename',
            label: t('library:actions.rename'),
            onAction: () => onName({ purpose: 'rename', planId, title }),
          },
        ]
      : []),
    ...(isPrior ? [] : [{ id: 'status', label: t('status:menu'), onAction: () => void openStatus(planId) }]),
    {
      id: 'duplicate',
      label: t('library:actions.duplicate'),
      onAction: () => onName({ purpose: 'duplicate', planId, title: copyTitle(plan) }),
    },
    {
      id: 'export',
      label: t('library:actions.export'),
      onAction: () => showDialog({ name: 'export', planId }),
    },
    { id: 'versions', label: t('versions:menu'), onAction: () => showDialog({ name: 'versions', planId }) },
    {
      id: 'saveCopy',
      label: t(isPrior ? 'library:actions.saveCopy' : 'merge:send'),
      onAction: () => void savePlanCopy(planId),
    },
    ...(isPrior ? [] : [{ id: 'merge', label: t('merge:menu'), onAction: () => void pickCopy(planId) }]),
    ...(plan.copiedFrom === null
      ? []
      : [{ id: 'mergeBack', label: t('merge:menuBack'), onAction: () => void beginMerge({ from: 'copy', planId }) }]),
    {
      id: 'trash',
      label: t('library:actions.trash'),
      isDanger: true,
      onAction: () => void trashPlan(planId, titleText(t, title, language).text),
    },
  ]
}

async function openStatus(planId: string): Promise<void> {
  await openPlan(planId)
  if (usePlanStore.getState().plan?.id === planId) showStatus()
}

/** The title of a copy; a language without a title stays without. */
function copyTitle({ title }: PlanSummary): PlanSummary['title'] {
  return {
    sk: title.sk === '' ? '' : textsIn('sk')('library:copyTitle', { title: title.sk }),
    en: title.en === '' ? '' : textsIn('en')('library:copyTitle', { title: title.en }),
  }
}
