import { CommitmentTree } from './CommitmentTree.tsx'
import styles from './outline.module.css'
import { sectionShares } from './outlineView.ts'
import { ShareCells } from './ShareCells.tsx'
import { useTexts } from '../../../i18n/useTexts.ts'
import { useIsReadOnly } from '../../../state/planViews.ts'
import { notePlace } from '../../../state/uiStore.ts'
import { Button } from '../../../ui/Button.tsx'
import { addCommitment } from '../addCommitment.ts'
import { councilSections, planSections, sectionKey, sectionPlaces } from '../sections.ts'
import type { Section, SectionName } from '../sections.ts'

/** The plan at a glance: its parts and commitments, how much of each is written, and where the person is. */
export function Outline({ current, onChosen }: { readonly current: Section; readonly onChosen: () => void }) {
  const { t } = useTexts()
  const isReadOnly = useIsReadOnly()
  return (
    <nav className={styles['outline']} aria-label={t('editor:outline.name')}>
      <div className={styles['heads']} aria-hidden="true">
        <span>{t('editor:outline.plan')}</span>
        <span>SK</span>
        <span>EN</span>
      </div>
      {lines(planSections)}
      <CommitmentTree current={current} onChosen={onChosen} />
      {!isReadOnly && (
        <Button
          look="quiet"
          icon="add"
          label={t('editor:outline.addCommitment')}
          className={styles['add'] ?? ''}
          onPress={() => {
            addCommitment()
            onChosen()
          }}
        />
      )}
      <p className={styles['groupName']}>{t('editor:outline.council')}</p>
      {lines(councilSections)}
    </nav>
  )

  function lines(names: readonly SectionName[]) {
    return (
      <ul className={styles['sections']}>
        {names.map((name) => (
          <li key={name}>
            <button
              type="button"
              className={styles['line']}
              aria-current={sectionKey(current) === name}
              onClick={() => {
                notePlace(sectionPlaces[name][0] ?? '')
                onChosen()
              }}
            >
              <span>{t(`editor:outline.section.${name}`)}</span>
              <ShareCells sharesIn={(plan) => sectionShares(plan, name)} />
            </button>
          </li>
        ))}
      </ul>
    )
  }
}
