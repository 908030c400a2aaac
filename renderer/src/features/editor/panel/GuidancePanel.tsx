import styles from './panel.module.css'
import { fieldNameKey } from '../../../../../core/edit/labelKey.ts'
import { fieldSpec } from '../../../../../core/plan/fields.ts'
import { fieldAt } from '../../../../../core/plan/place.ts'
import { guidanceFor } from '../../../i18n/guidance.ts'
import { formatNumber } from '../../../i18n/format.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { useUiStore } from '../../../state/uiStore.ts'
import { sectionOf } from '../sections.ts'

/** What belongs into the field the caret is in: what it is, a good example, a weak one and why. */
export function GuidancePanel() {
  const { t, language } = useTexts()
  const place = useUiStore((state) => state.place)
  const id = fieldAt(place)
  const guidance = id === null ? null : guidanceFor(id, language)
  if (id === null || guidance === null)
    return (
      <div className={styles['guidance']}>
        <h3>{t(`fields:section.${sectionOf(place).name}`)}</h3>
        <p>{t(`editor:section.${sectionOf(place).name}`)}</p>
        <p className={styles['quiet']}>{t('editor:panel.guidanceHint')}</p>
      </div>
    )
  const { limit } = fieldSpec(id)
  return (
    <div className={styles['guidance']}>
      <h3>{t(fieldNameKey(id))}</h3>
      <p>{guidance.what}</p>
      {limit !== null && (
        <p className={styles['quiet']}>{t('editor:panel.advisedLength', { limit: formatNumber(limit, language) })}</p>
      )}
      {guidance.good !== null && (
        <figure className={styles['good']}>
          <figcaption>{t('editor:panel.good')}</figcaption>
          <blockquote>{guidance.good}</blockquote>
        </figure>
      )}
      {guidance.bad !== null && (
        <figure className={styles['bad']}>
          <figcaption>{t('editor:panel.bad')}</figcaption>
          <blockquote>{guidance.bad}</blockquote>
          {guidance.why !== null && <p>{guidance.why}</p>}
        </figure>
      )}
    </div>
  )
}
