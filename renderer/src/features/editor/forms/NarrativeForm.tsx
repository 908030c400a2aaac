import styles from './forms.module.css'
import { MemberTable } from './MemberTable.tsx'
import type { NarrativeKey } from '../../../../../core/plan/fields.ts'
import { joinPlace } from '../../../../../core/plan/place.ts'
import { Field } from '../fields/Field.tsx'

/** The questions of one part of OGP's form. */
export function NarrativeForm({ part }: { readonly part: 'foreword' | 'vision' | 'engagement' | 'monitoring' }) {
  switch (part) {
    case 'foreword':
      return questions('foreword')
    case 'vision':
      return questions('vision', 'achievements', 'challenges', 'visionContribution', 'policyContribution')
    case 'engagement':
      return (
        <>
          <Field id="plan.leadInstitutions" place="leadInstitutions" />
          {questions('coordination', 'spaces', 'diversity', 'participants')}
          <div className={styles['short']}>{questions('groupCount', 'meetingCount')}</div>
          {questions('continuation')}
        </>
      )
    case 'monitoring':
      return (
        <>
          {questions('monitoringBody')}
          <MemberTable
            list="monitoringContacts"
            place="monitoringContacts"
            columns={['monitoringContact.name', 'monitoringContact.email']}
            create={(id) => ({ id, name: '', email: '' })}
          />
          {questions('progressDiscussion', 'progressChecks', 'publication')}
        </>
      )
  }
}

function questions(...keys: readonly NarrativeKey[]) {
  return keys.map((key) => <Field key={key} id={`narrative.${key}`} place={joinPlace('narrative', key)} />)
}
