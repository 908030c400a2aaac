import { useState } from 'react'

import styles from './panel.module.css'
import type { Finding, Severity } from '../../../../../core/check/finding.ts'
import { fieldNameKey } from '../../../../../core/edit/labelKey.ts'
import { fieldAt } from '../../../../../core/plan/place.ts'
import { numberOf } from '../../../../../core/plan/numbers.ts'
import type { Plan } from '../../../../../core/plan/schema.ts'
import { findingText } from '../../../i18n/findingText.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { useCalmPlan } from '../../../state/calmPlan.ts'
import { findingsOf } from '../../../state/findings.ts'
import { goToPlace, useUiStore } from '../../../state/uiStore.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Segmented } from '../../../ui/Segmented.tsx'
import { sectionKey, sectionOf } from '../sections.ts'

/** What the checks found, worst first; a click goes to the field. */
export function FindingsPanel({ onLeave }: { readonly onLeave: () => void }) {
  const { t, language } = useTexts()
  const plan = useCalmPlan((state) => state.plan)
  const section = useUiStore(({ place }) => sectionKey(sectionOf(place)))
  const [scope, setScope] = useState<'all' | 'here'>('all')
  const [shownCount, setShownCount] = useState(50)
  if (plan === null) return null
  const findings = findingsOf(plan).filter(({ place }) => scope === 'all' || sectionKey(sectionOf(place)) === section)
  return (
    <div className={styles['findings']}>
      <Segmented
        label={t('editor:findings.scope')}
        options={[
          { value: 'all', label: t('editor:findings.all') },
          { value: 'here', label: t('editor:findings.here') },
        ]}
        value={scope}
        onChange={setScope}
      />
      {findings.length === 0 && <p className={styles['quiet']}>{t('editor:findings.none')}</p>}
      {severities.map((severity) => {
        const found = findings.filter((finding) => finding.severity === severity)
        if (found.length === 0) return null
        return (
          <section key={severity} aria-label={t(`editor:findings.${severity}`)}>
            <h3 data-severity={severity}>
              <Icon name={severity} size={16} />
              {t(`editor:findings.${severity}`)}
              <span className={styles['count']}>{found.length}</span>
            </h3>
            <ul>
              {found.slice(0, shownCount).map((finding) => (
                <li key={`${finding.rule} ${finding.message} ${finding.place} ${finding.language ?? ''}`}>
                  <button
                    type="button"
                    className={styles['finding']}
                    onClick={() => {
                      onLeave()
                      goToPlace(finding.place, finding.language)
                    }}
                  >
                    {findingText(t, finding, language)}
                    <small>{whereIs(plan, finding)}</small>
                  </button>
                </li>
              ))}
            </ul>
            {found.length > shownCount && (
              <Button
                look="quiet"
                label={t('editor:findings.more', { count: found.length - shownCount })}
                onPress={() => setShownCount(shownCount * 4)}
              />
            )}
          </section>
        )
      })}
    </div>
  )

  function whereIs(checked: Plan, { place, language: concerned }: Finding): string {
    const id = fieldAt(place)
    const field = id === null ? t(`fields:section.${sectionOf(place).name}`) : t(fieldNameKey(id))
    const named =
      concerned === null ? field : t('editor:field.inLanguage', { field, language: t(`common:language.${concerned}`) })
    const number = numberOf(checked, place)
    return number === '' ? named : t('editor:outline.numbered', { number, title: named })
  }
}

const severities: readonly Severity[] = ['error', 'warning', 'info']
