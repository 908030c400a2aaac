import styles from './forms.module.css'
import { Group } from './Group.tsx'
import { MemberTable } from './MemberTable.tsx'
import { createContact } from '../../../../../core/plan/create.ts'
import { emptyText } from '../../../../../core/plan/localized.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { Field } from '../fields/Field.tsx'

/** What plan this is, for which time, and whom to ask. */
export function EnvelopeForm() {
  const { t } = useTexts()
  return (
    <>
      <Field id="plan.title" place="title" />
      <div className={styles['short']}>
        <Field id="plan.kind" place="kind" />
        <Field id="plan.webPage" place="webPage" />
      </div>
      <div className={styles['short']}>
        <Field id="plan.period.start" place="period/start" />
        <Field id="plan.period.end" place="period/end" />
        <Field id="plan.period.termEnd" place="period/termEnd" />
        <Field id="plan.period.submitted" place="period/submitted" />
      </div>
      <Group title={t('editor:list.labels.name')}>
        <MemberTable
          list="labels"
          place="period/labels"
          columns={['periodLabel.label']}
          create={(id) => ({ id, label: emptyText })}
        />
      </Group>
      <Group title={t('editor:list.contacts.name')}>
        <MemberTable
          list="contacts"
          place="contacts"
          columns={['contact.name', 'contact.role', 'contact.email', 'contact.phone']}
          details={['contact.position', 'contact.organisation']}
          create={createContact}
        />
      </Group>
    </>
  )
}
