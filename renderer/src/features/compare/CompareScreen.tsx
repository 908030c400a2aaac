import { useEffect, useMemo } from 'react'

import { CompareHeader } from './CompareHeader.tsx'
import styles from './CompareScreen.module.css'
import { ComparisonView } from './ComparisonView.tsx'
import { VersionsHeader } from './VersionsHeader.tsx'
import { failureText } from '../../i18n/failureText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { loadComparison, useCompare, useComparedPlan } from '../../state/compareStore.ts'
import { backToLibrary } from '../../state/openPlan.ts'
import type { ComparedSide } from '../../../../core/bridge/lastPlace.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { comparePlans } from '../../../../core/compare/comparePlans.ts'

type CompareScreenProps = Readonly<{ oldSide: ComparedSide; newSide: ComparedSide }>

/** Two plans, or two states of one, side by side: what came, what stayed, what changed and what was dropped. */
export function CompareScreen({ oldSide, newSide }: CompareScreenProps) {
  const { t } = useTexts()
  useEffect(() => void loadComparison(oldSide, newSide), [oldSide, newSide])
  const failure = useCompare((state) => state.failure)
  const old = useComparedPlan('old', oldSide)
  const now = useComparedPlan('new', newSide)
  const comparison = useMemo(() => (old === null || now === null ? null : comparePlans(old, now)), [old, now])
  const ofVersions = oldSide.version !== null || newSide.version !== null
  const isSelf = oldSide.planId === newSide.planId && oldSide.version?.id === newSide.version?.id
  const toLibrary = <Button label={t('common:back')} icon="back" onPress={() => void backToLibrary()} />
  return (
    <div className={styles['screen']}>
      {ofVersions ? (
        <VersionsHeader oldSide={oldSide} newSide={newSide} plan={now} />
      ) : (
        <CompareHeader old={old} new={now} />
      )}
      <main id="content" className={styles['main']}>
        <h1 className="visuallyHidden">{t(ofVersions ? 'versions:compare.title' : 'compare:title')}</h1>
        {failure !== null && (
          <EmptyState title={t('compare:failed')} text={failureText(t, failure)} actions={toLibrary} />
        )}
        {failure === null && comparison === null && <Progress label={t('compare:loading')} />}
        {old !== null && now !== null && comparison !== null && (
          <>
            {isSelf && ofVersions && (
              <EmptyState title={t('versions:compare.self.title')} text={t('versions:compare.self.text')} />
            )}
            {isSelf && !ofVersions && (
              <EmptyState title={t('compare:self.title')} text={t('compare:self.text')} actions={toLibrary} />
            )}
            {!isSelf && old.commitments.length + now.commitments.length === 0 && (
              <EmptyState
                title={t('compare:empty.title')}
                text={t('compare:empty.text')}
                {...(ofVersions ? {} : { actions: toLibrary })}
              />
            )}
            {!isSelf && <ComparisonView comparison={comparison} old={old} new={now} />}
          </>
        )}
      </main>
    </div>
  )
}
