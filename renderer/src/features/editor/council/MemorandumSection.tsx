import { PreparedText } from './PreparedText.tsx'
import styles from './memorandum.module.css'
import { fieldNameKey } from '../../../../../core/edit/labelKey.ts'
import type { MemorandumKey } from '../../../../../core/plan/councilSchema.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import {
  memorandumPlace,
  returnToPrepared,
  takeOverPrepared,
  useHasPlanChanged,
  useIsPrepared,
  usePreparedText,
} from '../../../state/memorandum.ts'
import { useIsReadOnly } from '../../../state/planViews.ts'
import { goToPlace } from '../../../state/uiStore.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Field } from '../fields/Field.tsx'
import { FieldFrame } from '../fields/FieldFrame.tsx'
import { offerUndo } from '../memberEdits.ts'

/** One section: the text made from the plan, which can be taken over, or the text somebody wrote, which can be given back. */
export function MemorandumSection({ section }: { readonly section: MemorandumKey }) {
  const { t } = useTexts()
  const isReadOnly = useIsReadOnly()
  const prepared = usePreparedText(section)
  const isPrepared = useIsPrepared(section)
  const hasChanged = useHasPlanChanged(section, prepared)
  const id = `memorandum.${section}` as const
  const place = memorandumPlace(section)
  const field = t(fieldNameKey(id))
  if (isPrepared)
    return (
      <FieldFrame id={id} place={place}>
        <div className={styles['bar']}>
          <span className={styles['mark']}>{t('editor:memorandum.prepared')}</span>
          {!isReadOnly && (
            <Button
              look="quiet"
              label={t('editor:memorandum.edit')}
              ariaLabel={t('editor:memorandum.editNamed', { field })}
              onPress={() => {
                takeOverPrepared(section)
                goToPlace(place, 'sk')
              }}
            />
          )}
        </div>
        <PreparedText id={id} text={prepared} />
      </FieldFrame>
    )
  return (
    <div className={styles['section']}>
      <Field id={id} place={place} />
      {hasChanged && (
        <div className={styles['changed']}>
          <p>
            <Icon name="warning" size={18} />
            {t('editor:memorandum.changed')}
          </p>
          <details>
            <summary>{t('editor:memorandum.today')}</summary>
            <PreparedText id={id} text={prepared} />
          </details>
        </div>
      )}
      {!isReadOnly && (
        <div>
          <Button
            look="quiet"
            icon="back"
            label={t('editor:memorandum.back')}
            ariaLabel={t('editor:memorandum.backNamed', { field })}
            onPress={() => {
              returnToPrepared(section)
              goToPlace(place)
              offerUndo()
            }}
          />
        </div>
      )}
    </div>
  )
}
