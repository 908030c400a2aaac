import { useEffect, useMemo } from 'react'

import { CompareHeader } from './CompareHeader.tsx'
import styles from './CompareScreen.module.css'
import { ComparisonView } from './ComparisonView.tsx'
import { failureText } from '../../i18n/failureText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { loadComparison, useCompare, useComparedPlan } from '../../state/compareStore.ts'
import { backToLibrary } from '../../state/openPlan.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { comparePlans } from '../../../../core/compare/comparePlans.ts'

/** Two plans side by side: what came, what stayed, what changed and what was dropped. */
export function CompareScreen({ oldId, newId }: { readonly oldId: string; readonly newId: string }) {
  const { t } = useTexts()
  useEffect(() => void loadComparison(oldId, newId), [oldId, newId])
  const failure = useCompare((state) => state.failure)
  const old = useComparedPlan('old')
  const now = useComparedPlan('new')
  const comparison = useMemo(() => (old === null || now === null ? null : comparePlans(old, now)), [old, now])
  const toLibrary = <Button label={t('common:back')} icon="back" onPress={() => void backToLibrary()} />
  return (
    <div className={styles['screen']}>
      <CompareHeader old={old} new={now} />
      <main id="content" className={styles['main']}>
        <h1 className="visuallyHidden">{t('compare:title')}</h1>
        {failure !== null && (
          <EmptyState title={t('compare:failed')} text={failureText(t, failure)} actions={toLibrary} />
        )}
        {failure === null && comparison === null && <Progress label={t('compare:loading')} />}
        {old !== null && now !== null && comparison !== null && (
          <>
            {oldId === newId && (
              <EmptyState title={t('compare:self.title')} text={t('compare:self.text')} actions={toLibrary} />
            )}
            {oldId !== newId && old.commitments.length + now.commitments.length === 0 && (
              <EmptyState title={t('compare:empty.title')} text={t('compare:empty.text')} actions={toLibrary} />
            )}
            {oldId !== newId && <ComparisonView comparison={comparison} old={old} new={now} />}
          </>
        )}
      </main>
    </div>
  )
}
