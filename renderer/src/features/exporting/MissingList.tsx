import { Link } from 'react-aria-components'

import styles from './ExportDialog.module.css'
import { groupMissing, missingIn } from './missingIn.ts'
import type { Missing } from './missingIn.ts'
import { findingText } from '../../i18n/findingText.ts'
import { formatNumber } from '../../i18n/format.ts'
import { fieldText, holderText } from '../../i18n/placeText.ts'
import { commitmentTitle } from '../../i18n/titleText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { closeExport } from '../../state/exportStore.ts'
import { openPlanAt } from '../../state/openPlan.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { DocumentLanguage, ExportPreset } from '../../../../core/bridge/exporting.ts'
import { commitmentIdOf } from '../../../../core/plan/place.ts'
import type { Plan } from '../../../../core/plan/schema.ts'

type MissingListProps = Readonly<{
  plan: Plan
  preset: ExportPreset
  language: DocumentLanguage
  commitmentId: string | null
}>

/** What is still missing, said before anything is written; every line leads to its field. */
export function MissingList({ plan, preset, language, commitmentId }: MissingListProps) {
  const { t, language: pageLanguage } = useTexts()
  const missing = missingIn(plan, preset, language, commitmentId)
  const groups = groupMissing(plan, missing)
  if (missing.length === 0)
    return (
      <p className={styles['nothingMissing']}>
        <Icon name="check" /> {t('export:missing.none')}
      </p>
    )
  return (
    <section aria-labelledby="missingTitle">
      <h3 id="missingTitle">{t('export:missing.title', { number: formatNumber(missing.length, pageLanguage) })}</h3>
      <p className={styles['quiet']}>{t('export:missing.text')}</p>
      <div className={styles['groups']}>
        {groups.map((group) => (
          <div key={group.holder}>
            <h4>{headOf(group.holder)}</h4>
            <ul>
              {group.items.map((item, position) => (
                <li key={position}>
                  <Link
                    className={styles['link'] ?? ''}
                    onPress={() => {
                      closeExport()
                      void openPlanAt(plan.id, item.place, item.language)
                    }}
                  >
                    {textOf(item)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )

  function headOf(holder: string): string {
    const commitment = plan.commitments.find((candidate) => candidate.id === commitmentIdOf(holder))
    if (commitment === undefined) return t('common:place.plan')
    const { text } = commitmentTitle(t, commitment.title, pageLanguage)
    return t('export:missing.commitment', { holder: holderText(t, plan, holder), title: text })
  }

  function textOf({ place, language: inLanguage, finding }: Missing): string {
    // Several milestones may lack the same: each line says which one.
    const holder = place.includes('/milestones/') ? holderText(t, plan, place) : null
    const said = (words: string): string =>
      holder === null ? words : t('export:missing.inMilestone', { holder, field: words })
    if (finding !== null) return said(findingText(t, finding, pageLanguage))
    const field = said(fieldText(t, place))
    return inLanguage === null ? field : t(inLanguageKeys[inLanguage], { field })
  }
}

const inLanguageKeys = { sk: 'export:missing.inSlovak', en: 'export:missing.inEnglish' } as const
