import { Button } from 'react-aria-components'

import styles from './CommitmentCard.module.css'
import { useSideNames } from './useSideNames.ts'
import { commitmentTitle } from '../../i18n/titleText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { openPlanAt } from '../../state/openPlan.ts'
import { numberOf } from '../../../../core/plan/numbers.ts'
import { joinPlace } from '../../../../core/plan/place.ts'
import type { Plan } from '../../../../core/plan/schema.ts'

type CommitmentNameProps = Readonly<{
  plan: Plan
  id: string
  side: 'old' | 'new'
  /** the same commitment under the same name in the old plan, whose number is shown first */
  before?: Readonly<{ plan: Plan; id: string }>
  isStruck?: boolean
  /** true for the one name of a card that stands for it */
  isHeading?: boolean
}>

/** A commitment's number and title; pressing it opens the commitment in the editor. */
export function CommitmentName({ plan, id, side, before, isStruck = false, isHeading = false }: CommitmentNameProps) {
  const { t, language } = useTexts()
  const names = useSideNames()
  const place = joinPlace('commitments', id)
  const commitment = plan.commitments.find((candidate) => candidate.id === id)
  if (commitment === undefined) return null
  const { text, lang } = commitmentTitle(t, commitment.title, language)
  const number = numberOf(plan, place)
  const oldNumber = before === undefined ? null : numberOf(before.plan, joinPlace('commitments', before.id))
  const Holder = isHeading ? 'h3' : 'p'
  return (
    <Holder className={styles['name']} data-side={side}>
      <span className={styles['number']}>
        <span className="visuallyHidden">{t('compare:numberIn', { plan: names?.[side].text ?? '' })} </span>
        {oldNumber === null ? number : t('compare:numbers', { old: oldNumber, new: number })}
      </span>
      <Button className={styles['title'] ?? ''} onPress={() => void openPlanAt(plan.id, place)}>
        {isStruck ? <s lang={lang}>{text}</s> : <span lang={lang}>{text}</span>}
      </Button>
    </Holder>
  )
}
