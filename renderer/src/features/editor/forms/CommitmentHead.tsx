import styles from './forms.module.css'
import { textIn } from '../../../../../core/plan/localized.ts'
import { joinPlace } from '../../../../../core/plan/place.ts'
import type { Place } from '../../../../../core/plan/place.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { useText } from '../../../state/planViews.ts'

/** The commitment's number and title, and the way to its parts: it is a long form. */
export function CommitmentHead({ place, number }: { readonly place: Place; readonly number: number }) {
  const { t, language } = useTexts()
  const title = textIn(useText(joinPlace(place, 'title')), language)
  return (
    <>
      <div className={styles['sectionHead']}>
        <p>{t('editor:commitments.number', { number })}</p>
        <h2>{title === '' ? t('editor:untitled') : title}</h2>
      </div>
      <nav className={styles['jump']} aria-label={t('editor:group.jump')}>
        {groups.map((group) => (
          <a
            key={group}
            href={`#${group}`}
            onClick={(event) => {
              event.preventDefault()
              const section = event.currentTarget.closest('[data-place]')?.querySelector(`[data-group="${group}"]`)
              section?.scrollIntoView()
              section?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true })
            }}
          >
            {t(`editor:group.${group}`)}
          </a>
        ))}
      </nav>
    </>
  )
}

const groups = ['basics', 'who', 'problem', 'relevance', 'resources', 'milestones', 'criteria'] as const
