import { MemberTable } from './MemberTable.tsx'
import { OrganisationUses } from './OrganisationUses.tsx'
import { createOrganisation } from '../../../../../core/plan/create.ts'
import { emptyText } from '../../../../../core/plan/localized.ts'
import { useTexts } from '../../../i18n/useTexts.ts'

/** All bodies the plan names: renamed here once, renamed everywhere. */
export function OrganisationsForm() {
  const { t } = useTexts()
  return (
    <MemberTable
      list="organisations"
      place="organisations"
      columns={['organisation.name', 'organisation.kind']}
      create={(id) => createOrganisation(id, emptyText, 'municipal')}
      extraColumn={{
        id: 'used',
        label: t('editor:organisation.used'),
        render: (row) => <OrganisationUses organisation={row} />,
      }}
    />
  )
}
