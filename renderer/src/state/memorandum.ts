import { useMemo } from 'react'

import { useCalmPlan } from './calmPlan.ts'
import { openPlanOrThrow, runTogether } from './planStore.ts'
import { usePlain, useRichText } from './planViews.ts'
import { documentTexts } from '../i18n/documentTexts.ts'
import { fingerprint } from '../../../core/council/fingerprint.ts'
import { preparedText } from '../../../core/council/preparedMemorandum.ts'
import type { MemorandumKey } from '../../../core/plan/councilSchema.ts'
import { joinPlace } from '../../../core/plan/place.ts'
import type { Place } from '../../../core/plan/place.ts'
import { emptyRichText, isEmptyDocument } from '../../../core/plan/richText.ts'
import type { RichText } from '../../../core/plan/richText.ts'

export const memorandumPlace = (key: MemorandumKey): Place => joinPlace('council/memorandum', key)
const sourcePlace = (key: MemorandumKey): Place => joinPlace('council/memorandumTakenFrom', key)

/** What the plan itself has to say in a section of the memorandum, as of the last pause in typing. */
export function usePreparedText(key: MemorandumKey): RichText {
  const plan = useCalmPlan((state) => state.plan)
  return useMemo(() => (plan === null ? emptyRichText : preparedText(plan, key, documentTexts)), [plan, key])
}

/** True while nobody has written the section: the prepared text is printed. */
export function useIsPrepared(key: MemorandumKey): boolean {
  const text = useRichText(memorandumPlace(key))
  return isEmptyDocument(text.sk) && isEmptyDocument(text.en)
}

/** True when the section was taken over from the plan and the plan would say something else today. */
export function useHasPlanChanged(key: MemorandumKey, prepared: RichText): boolean {
  const source = usePlain(sourcePlace(key))
  return source !== '' && source !== fingerprint(prepared)
}

/** The prepared text becomes the section's own, as one step. */
export function takeOverPrepared(key: MemorandumKey): void {
  write(key, preparedText(openPlanOrThrow(), key, documentTexts), true)
}

/** The section is empty again, so that the prepared text is printed. */
export function returnToPrepared(key: MemorandumKey): void {
  write(key, emptyRichText, false)
}

function write(key: MemorandumKey, text: RichText, isTakenOver: boolean): void {
  const place = memorandumPlace(key)
  runTogether([
    { name: 'writeRichText', place, language: 'sk', document: [...text.sk] },
    { name: 'writeRichText', place, language: 'en', document: [...text.en] },
    { name: 'setValue', place: sourcePlace(key), value: isTakenOver ? fingerprint(text) : '' },
  ])
}
