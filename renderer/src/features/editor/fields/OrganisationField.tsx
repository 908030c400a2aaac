import { FieldFrame } from './FieldFrame.tsx'
import type { FieldProps } from './FieldFrame.tsx'
import styles from './fields.module.css'
import { fieldNameKey } from '../../../../../core/edit/labelKey.ts'
import { createOrganisation } from '../../../../../core/plan/create.ts'
import { fieldSpec } from '../../../../../core/plan/fields.ts'
import type { FieldId } from '../../../../../core/plan/fields.ts'
import type { OrganisationKind } from '../../../../../core/plan/enums.ts'
import { localized, textIn } from '../../../../../core/plan/localized.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { newId } from '../../../state/ids.ts'
import { runEdit } from '../../../state/planStore.ts'
import { useIsReadOnly, useOrganisations, useValue } from '../../../state/planViews.ts'
import { OrganisationPicker } from '../../../ui/OrganisationPicker.tsx'

/** One organisation or several, picked from the plan's list, which grows with what is added here. */
export function OrganisationField(props: FieldProps) {
  const { id, place, isInTable = false } = props
  const { t, language } = useTexts()
  const organisations = useOrganisations()
  const value = useValue(place)
  const picked = pickedIds(value)
  const { kind, requirement } = fieldSpec(id)
  const isSingle = kind === 'organisation'
  return (
    <FieldFrame {...props} isMissing={picked.length === 0 && requirement === 'required'}>
      <div className={isInTable ? undefined : styles['wide']}>
        <OrganisationPicker
          label={t(fieldNameKey(id))}
          isSingle={isSingle}
          isReadOnly={useIsReadOnly()}
          picked={picked}
          items={organisations.map((organisation) => ({
            id: organisation.id,
            name: textIn(organisation.name, language),
            note: t(`enums:organisationKind.${organisation.kind}`),
          }))}
          onPick={(ids) => runEdit({ name: 'setValue', place, value: isSingle ? (ids[0] ?? null) : [...ids] })}
          onAdd={(name) =>
            runEdit({
              name: 'addOrganisation',
              place,
              organisation: createOrganisation(
                newId(),
                language === 'sk' ? localized(name, '') : localized('', name),
                likelyKind(id),
              ),
            })
          }
          texts={{
            placeholder: t('editor:organisation.placeholder'),
            add: (name) => t('editor:organisation.add', { name }),
            remove: t('editor:organisation.unpick'),
            nothing: t('editor:field.nobody'),
            open: t('editor:organisation.open'),
          }}
        />
      </div>
    </FieldFrame>
  )
}

/** What a new name most likely is, by the field it was typed in; changed in the list of organisations. */
function likelyKind(id: FieldId): OrganisationKind {
  const isOutside = id === 'commitment.leadsOutside' || id === 'commitment.supporting' || id.startsWith('endorsement.')
  return isOutside ? 'civilSociety' : 'municipal'
}

function pickedIds(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
}
