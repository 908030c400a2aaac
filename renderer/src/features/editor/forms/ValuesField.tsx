import styles from './forms.module.css'
import { createValueClaim } from '../../../../../core/plan/create.ts'
import { coreOgpValues, ogpValueSchema } from '../../../../../core/plan/enums.ts'
import type { OgpValue } from '../../../../../core/plan/enums.ts'
import { joinPlace } from '../../../../../core/plan/place.ts'
import type { Place } from '../../../../../core/plan/place.ts'
import { isEmptyDocument } from '../../../../../core/plan/richText.ts'
import type { Commitment } from '../../../../../core/plan/commitmentSchema.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { newId } from '../../../state/ids.ts'
import { runEdit } from '../../../state/planStore.ts'
import { useIsReadOnly, useValue } from '../../../state/planViews.ts'
import { notePlace } from '../../../state/uiStore.ts'
import { Checkbox } from '../../../ui/Choice.tsx'
import { Field } from '../fields/Field.tsx'
import { insertMember, offerUndo } from '../memberEdits.ts'

/** The OGP values a commitment serves (C.14), each with its reason (C.15), core ones first. */
export function ValuesField({ place }: { readonly place: Place }) {
  const { t } = useTexts()
  const isReadOnly = useIsReadOnly()
  const claims = (useValue(place) as Commitment['values'] | undefined) ?? [] // what the schema holds at `values`
  return (
    <div className={styles['value']} role="group" aria-label={t('editor:values.name')} data-place={place}>
      <h4>{t('editor:values.name')}</h4>
      <p className={styles['hint']}>{t('editor:values.hint')}</p>
      {ogpValueSchema.options.map((value) => {
        const claim = claims.find((candidate) => candidate.value === value)
        return (
          <div key={value} role="group" aria-label={t(`enums:ogpValue.${value}`)}>
            <Checkbox
              label={
                coreOgpValues.includes(value)
                  ? t(`enums:ogpValue.${value}`)
                  : t('editor:values.extra', { value: t(`enums:ogpValue.${value}`) })
              }
              isSelected={claim !== undefined}
              isReadOnly={isReadOnly}
              onFocus={() => notePlace(place)}
              onChange={(isOn) => (isOn ? add(value) : claim !== undefined && remove(claim))}
            />
            {claim !== undefined && (
              <div className={styles['valueClaim']}>
                <Field id="value.justification" place={joinPlace(place, claim.id, 'justification')} />
              </div>
            )}
          </div>
        )
      })}
    </div>
  )

  /** Kept in OGP's order, so that documents need not sort them. */
  function add(value: OgpValue): void {
    const order = ogpValueSchema.options
    const index = claims.filter((claim) => order.indexOf(claim.value) < order.indexOf(value)).length
    insertMember(place, createValueClaim(newId(), value), index)
  }

  function remove({ id, justification }: Commitment['values'][number]): void {
    runEdit({ name: 'removeItem', place: joinPlace(place, id) })
    if (!isEmptyDocument(justification.sk) || !isEmptyDocument(justification.en)) offerUndo()
  }
}
