import { numberOf } from '../../../../../core/plan/numbers.ts'
import { joinPlace, placeSegments } from '../../../../../core/plan/place.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { openPlanOrThrow } from '../../../state/planStore.ts'
import { announce } from '../../../state/uiStore.ts'
import { keepFocus } from '../../../ui/keepFocus.ts'
import { moveMember } from '../memberEdits.ts'

/** Moves a commitment or a milestone inside its list and says where it is now. */
export function useMoveNode(): (id: string, index: number, count: number) => void {
  const { t } = useTexts()
  return (id, index, count) => {
    const segments = placeSegments(id)
    keepFocus(() => moveMember(joinPlace(...segments.slice(0, -1)), segments.at(-1) ?? '', index))
    announce(t('editor:table.moved', { row: numberOf(openPlanOrThrow(), id), position: index + 1, count }))
  }
}
