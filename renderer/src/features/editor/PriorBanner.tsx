import { useState } from 'react'

import styles from './editor.module.css'
import { useTexts } from '../../i18n/useTexts.ts'
import { duplicatePlan } from '../../state/libraryActions.ts'
import { useText } from '../../state/planViews.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'

/** Above a prior plan: it is for reading, and can begin a new one. */
export function PriorBanner({ planId }: { readonly planId: string }) {
  const { t } = useTexts()
  const title = useText('title')
  const [isBusy, setBusy] = useState(false)
  return (
    <section className={styles['banner']} aria-label={t('editor:prior.title')}>
      <Icon name="lock" size={16} />
      <strong>{t('editor:prior.title')}</strong>
      <span>{t('editor:prior.text')}</span>
      <Button
        label={t('editor:prior.use')}
        isBusy={isBusy}
        onPress={() => {
          setBusy(true)
          void duplicatePlan(planId, title, true).finally(() => setBusy(false))
        }}
      />
    </section>
  )
}
