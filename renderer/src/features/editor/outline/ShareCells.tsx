import { useShallow } from 'zustand/react/shallow'

import styles from './outline.module.css'
import type { Shares } from './outlineView.ts'
import { languages } from '../../../../../core/plan/localized.ts'
import type { Plan } from '../../../../../core/plan/schema.ts'
import { formatPercent } from '../../../i18n/format.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { useCalmPlan } from '../../../state/calmPlan.ts'
import { Icon } from '../../../ui/Icon.tsx'

/** How much is written at some places, per language: per cent, or a tick when all of it is. */
export function ShareCells({ sharesIn }: { readonly sharesIn: (plan: Plan) => Shares | null }) {
  const { t, language: pageLanguage } = useTexts()
  const shares = useCalmPlan(useShallow(({ plan }) => (plan === null ? null : sharesIn(plan))))
  if (shares === null) return <span className={styles['noShare']} />
  return languages.map((language) => {
    const percent = formatPercent(shares[language], pageLanguage)
    return (
      <span key={language} className={styles['share']} data-full={shares[language] === 1}>
        <span className="visuallyHidden">
          {t('editor:outline.share', { language: t(`common:language.${language}`), percent })}
        </span>
        <span aria-hidden="true">
          {shares[language] === 1 ? <Icon name="check" size={14} /> : percent.replace(/\s?%/u, '')}
        </span>
      </span>
    )
  })
}
