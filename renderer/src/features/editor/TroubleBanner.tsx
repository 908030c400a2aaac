import { useLayoutEffect, useRef, useState } from 'react'

import { focusPlace } from './focusPlace.ts'
import styles from './trouble.module.css'
import type { Failure } from '../../../../core/bridge/result.ts'
import { failureText } from '../../i18n/failureText.ts'
import { formatTime } from '../../i18n/format.ts'
import type { Translate } from '../../i18n/translate.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { flushEdits, useSaveStore, useWaitingSteps } from '../../state/autosave.ts'
import { saveCopyElsewhere } from '../../state/saveCopy.ts'
import { useUiStore } from '../../state/uiStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'

/** Above the plan while the disk refuses the edits, and not to be closed: it leaves when they are on the disk. */
export function TroubleBanner() {
  const state = useSaveStore((store) => store.state)
  return state.kind === 'failed' && <Trouble failure={state.failure} />
}

function Trouble({ failure }: { readonly failure: Failure }) {
  const { t, language } = useTexts()
  const waiting = useWaitingSteps()
  const [isBusy, setBusy] = useState(false)
  const [triedAt, setTriedAt] = useState<string | null>(null)
  const banner = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const element = banner.current
    return () => {
      if (element?.contains(document.activeElement) === true) backToField()
    }
  }, [])

  async function tryAgain(): Promise<void> {
    setBusy(true)
    await flushEdits()
    setBusy(false)
    setTriedAt(new Date().toISOString())
  }

  return (
    <section ref={banner} className={styles['trouble']} aria-label={t('editor:trouble.name')} data-region="trouble">
      <Icon name="warning" />
      <div className={styles['words']}>
        {/* Only what happened is an alert; the count changes with every key and keeps quiet. */}
        <p role="alert">
          <strong>{t('editor:trouble.title')}</strong> {reasonText(t, failure)}
        </p>
        <p>
          {t('editor:trouble.safe')} {t('editor:trouble.waiting', { count: waiting })}
        </p>
        <p role="status" className={styles['tried']}>
          {triedAt !== null && t('editor:trouble.triedAt', { time: formatTime(triedAt, language) })}
        </p>
      </div>
      <div className={styles['actions']}>
        <Button label={t('editor:trouble.retry')} isBusy={isBusy} onPress={() => void tryAgain()} />
        <Button label={t('editor:trouble.saveCopy')} icon="download" onPress={() => void saveCopyElsewhere()} />
      </div>
    </section>
  )
}

/** The banner goes with its buttons; whoever pressed one goes on where they were writing. */
function backToField(): void {
  document.getElementById('content')?.focus({ preventScroll: true })
  focusPlace(useUiStore.getState().place, null)
}

/** What happened, and what may help; what has no words of its own says what it says everywhere. */
function reasonText(t: Translate, failure: Failure): string {
  switch (failure.code) {
    case 'diskFull':
    case 'cannotWrite':
    case 'hostUnreachable':
      return t(`editor:trouble.${failure.code}`)
    case 'cannotRead':
    case 'notFound':
      return t('editor:trouble.folderAway')
    default:
      return failureText(t, failure)
  }
}
