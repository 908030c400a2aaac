import { useState } from 'react'

import { keepFocusNearCommitments } from './focusCommitments.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { takeCommitmentOver } from '../../state/compareStore.ts'
import { Button } from '../../ui/Button.tsx'
import { numberOf } from '../../../../core/plan/numbers.ts'
import { joinPlace } from '../../../../core/plan/place.ts'
import type { Plan } from '../../../../core/plan/schema.ts'

type TakeOverButtonProps = Readonly<{
  old: Plan
  id: string
  draft: Plan
  /** true where several buttons stand together, so that each says whose it is */
  isNumbered: boolean
}>

/** Takes a commitment of the old plan over into the draft; the notice offers the way back. */
export function TakeOverButton({ old, id, draft, isNumbered }: TakeOverButtonProps) {
  const { t } = useTexts()
  const [isBusy, setBusy] = useState(false)
  const commitment = old.commitments.find((candidate) => candidate.id === id)
  if (commitment === undefined) return null
  const number = numberOf(old, joinPlace('commitments', id))
  return (
    <Button
      label={isNumbered ? t('compare:takeOverNumber', { number }) : t('compare:takeOver')}
      icon="forward"
      isBusy={isBusy}
      onPress={() => {
        setBusy(true)
        void takeCommitmentOver(old, commitment, draft.id).finally(() => {
          setBusy(false)
          keepFocusNearCommitments()
        })
      }}
    />
  )
}
