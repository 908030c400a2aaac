import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'

import { ChangeList } from './ChangeList.tsx'
import type { Changes } from './changesIn.ts'
import card from './CommitmentCard.module.css'
import styles from './CompareScreen.module.css'
import type { DiffView } from './WordDiff.tsx'
import { useTexts } from '../../i18n/useTexts.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { Plan } from '../../../../core/plan/schema.ts'

type PlanChangesProps = Readonly<{ title: string; changes: Changes; old: Plan; new: Plan; view: DiffView }>

/** What differs outside the commitments: in the texts of the plan, or in the material for the council. */
export function PlanChanges({ title, changes, ...rest }: PlanChangesProps) {
  const { t } = useTexts()
  return (
    <Disclosure className={[card['disclosure'], styles['planChanges']].join(' ')}>
      <Heading level={2} className={styles['sectionTitle'] ?? ''}>
        {title}
      </Heading>
      <Button slot="trigger" className={card['trigger'] ?? ''}>
        <Icon name="expand" size={16} />
        {t('compare:differences', { count: changes.changes.length + changes.parts.length })}
      </Button>
      <DisclosurePanel>
        <ChangeList level={3} changes={changes} {...rest} />
      </DisclosurePanel>
    </Disclosure>
  )
}
