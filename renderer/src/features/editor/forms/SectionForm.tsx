import type { ReactNode } from 'react'

import { AttachmentsForm } from '../council/AttachmentsForm.tsx'
import { MaterialForm } from '../council/MaterialForm.tsx'
import { MemorandumForm } from '../council/MemorandumForm.tsx'
import { ResolutionForm } from '../council/ResolutionForm.tsx'
import { CommitmentForm } from './CommitmentForm.tsx'
import { CommitmentsForm } from './CommitmentsForm.tsx'
import styles from './forms.module.css'
import { EnvelopeForm } from './EnvelopeForm.tsx'
import { MemberTable } from './MemberTable.tsx'
import { NarrativeForm } from './NarrativeForm.tsx'
import { OrganisationsForm } from './OrganisationsForm.tsx'
import { createEndorsement, createGoal } from '../../../../../core/plan/create.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { PlanPictures } from '../overview/PlanPictures.tsx'
import type { Section, SectionName } from '../sections.ts'

/** The one part of the plan that is being written; the others wait unseen, so that a long plan stays quick. */
export function SectionForm({ section }: { readonly section: Section }) {
  const { t } = useTexts()
  if (section.commitmentId !== null) return <CommitmentForm commitmentId={section.commitmentId} />
  return (
    <div className={styles['section']}>
      <div className={styles['sectionHead']}>
        <h2>{t(`fields:section.${section.name}`)}</h2>
        <p>{t(`editor:section.${section.name}`)}</p>
      </div>
      {formOf(section.name)}
    </div>
  )
}

function formOf(name: SectionName): ReactNode {
  switch (name) {
    case 'envelope':
      return <EnvelopeForm />
    case 'foreword':
    case 'vision':
    case 'engagement':
    case 'monitoring':
      return <NarrativeForm part={name} />
    case 'endorsement':
      return (
        <MemberTable
          list="endorsements"
          place="endorsements"
          columns={['endorsement.name', 'endorsement.position', 'endorsement.organisation']}
          create={createEndorsement}
        />
      )
    case 'goals':
      return (
        <MemberTable
          list="goals"
          place="goals"
          columns={['goal.title', 'goal.description']}
          create={createGoal}
          isWide
        />
      )
    case 'organisations':
      return <OrganisationsForm />
    case 'overview':
      return <PlanPictures />
    case 'commitments':
      return <CommitmentsForm />
    case 'material':
      return <MaterialForm />
    case 'resolution':
      return <ResolutionForm />
    case 'memorandum':
      return <MemorandumForm />
    case 'attachments':
      return <AttachmentsForm />
  }
}
