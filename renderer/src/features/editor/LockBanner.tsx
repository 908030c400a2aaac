import { useState } from 'react'

import styles from './editor.module.css'
import { formatTime } from '../../i18n/format.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { workBeside } from '../../state/libraryActions.ts'
import { usePlanStore } from '../../state/planStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { Holder } from '../../../../core/bridge/library.ts'

/** Above a plan that somebody else is writing: who, and since when. */
export function LockBanner({ holder, planId }: { readonly holder: Holder; readonly planId: string }) {
  const { t, language } = useTexts()
  const { user, host, since } = holder
  const time = formatTime(since, language)
  const isPrior = usePlanStore(({ plan }) => plan?.origin.kind === 'prior')
  const [isBusy, setBusy] = useState(false)
  return (
    <div className={styles['banner']}>
      <Icon name="lock" size={16} />
      <p role="status">
        <strong>{t('common:lock.title')}</strong>{' '}
        <span>{host === '' ? t('common:lock.textUnnamed') : t('common:lock.text', { user, host, time })}</span>
      </p>
      {!isPrior && (
        <Button
          label={t('merge:workBeside')}
          isBusy={isBusy}
          onPress={() => {
            setBusy(true)
            void workBeside(planId).finally(() => setBusy(false))
          }}
        />
      )}
    </div>
  )
}
