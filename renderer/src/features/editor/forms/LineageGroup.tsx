import styles from './forms.module.css'
import { Group } from './Group.tsx'
import { textIn } from '../../../../../core/plan/localized.ts'
import type { LocalizedText } from '../../../../../core/plan/localized.ts'
import { joinPlace } from '../../../../../core/plan/place.ts'
import type { Place } from '../../../../../core/plan/place.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { runEdit } from '../../../state/planStore.ts'
import { useIsReadOnly, usePlain, useText, useValue } from '../../../state/planViews.ts'
import { Button } from '../../../ui/Button.tsx'
import { Field } from '../fields/Field.tsx'
import { offerUndo } from '../memberEdits.ts'

/** The commitment of an earlier plan that this one continues, and what is new in it. */
export function LineageGroup({ place }: { readonly place: Place }) {
  const { t, language } = useTexts()
  const lineage = joinPlace(place, 'lineage')
  const hasLineage = useValue(lineage) != null
  const isReadOnly = useIsReadOnly()
  const number = usePlain(joinPlace(lineage, 'number'))
  const inLanguage = (text: LocalizedText): string => textIn(text, language) || t('editor:untitled')
  const title = inLanguage(useText(joinPlace(lineage, 'title')))
  const planTitle = inLanguage(useText(joinPlace(lineage, 'planTitle')))
  return (
    <Group title={t('editor:group.lineage')} anchor="lineage">
      {!hasLineage && <p className={styles['hint']}>{t('editor:lineage.none')}</p>}
      {hasLineage && (
        <>
          <p className={styles['hint']}>{t('editor:lineage.continues', { number, title, planTitle })}</p>
          <Field id="lineage.news" place={joinPlace(lineage, 'news')} />
          {!isReadOnly && (
            <div>
              <Button
                look="quiet"
                icon="close"
                label={t('editor:lineage.remove')}
                onPress={() => {
                  runEdit({ name: 'setValue', place: lineage, value: null })
                  offerUndo()
                }}
              />
            </div>
          )}
        </>
      )}
    </Group>
  )
}
