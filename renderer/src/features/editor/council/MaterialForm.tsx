import { FromHouse } from './FromHouse.tsx'
import { createDiscussion, createMaterialAuthor } from '../../../../../core/plan/create.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { Field } from '../fields/Field.tsx'
import styles from '../forms/forms.module.css'
import { Group } from '../forms/Group.tsx'
import { MemberTable } from '../forms/MemberTable.tsx'

/** The title page of the material: for which session, who presents it, where it was discussed. */
export function MaterialForm() {
  const { t } = useTexts()
  return (
    <>
      <FromHouse />
      <Field id="council.title" place="council/title" />
      <div className={styles['short']}>
        <Field id="council.sessionDate" place="council/sessionDate" />
        <Field id="council.materialNumber" place="council/materialNumber" />
        <Field id="council.agendaItem" place="council/agendaItem" />
      </div>
      <Field id="council.place" place="council/place" />
      <div className={styles['short']}>
        <Field id="council.presenter" place="council/presenter" />
        <Field id="council.preparedOn" place="council/preparedOn" />
      </div>
      <Field id="council.presenterPosition" place="council/presenterPosition" />
      <Group title={t('editor:list.authors.name')}>
        <MemberTable
          list="authors"
          place="council/authors"
          columns={['materialAuthor.name', 'materialAuthor.position']}
          create={createMaterialAuthor}
        />
      </Group>
      <Group title={t('editor:list.discussions.name')}>
        <MemberTable
          list="discussions"
          place="council/discussions"
          columns={['discussion.body', 'discussion.date', 'discussion.outcome']}
          create={createDiscussion}
        />
      </Group>
    </>
  )
}
