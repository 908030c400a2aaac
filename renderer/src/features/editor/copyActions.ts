import type { Translate } from '../../i18n/translate.ts'
import { pickCopy } from '../../state/importStore.ts'
import { savePlanCopy } from '../../state/libraryActions.ts'
import { useLibrary } from '../../state/libraryStore.ts'
import { beginMerge } from '../../state/mergeStore.ts'
import type { MenuAction } from '../../ui/ActionMenu.tsx'

/** Sending a copy of the open plan and taking one back; a copy of a plan of this library can go back into it. */
export function copyActions(t: Translate, planId: string, isReadOnly: boolean): readonly MenuAction[] {
  if (isReadOnly) return []
  const copiedFrom = useLibrary.getState().plans.find((plan) => plan.planId === planId)?.copiedFrom ?? null
  return [
    { id: 'send', label: t('merge:send'), onAction: () => void savePlanCopy(planId) },
    { id: 'merge', label: t('merge:menu'), onAction: () => void pickCopy(planId) },
    ...(copiedFrom === null
      ? []
      : [{ id: 'mergeBack', label: t('merge:menuBack'), onAction: () => void beginMerge({ from: 'copy', planId }) }]),
  ]
}
