import { Component } from 'react'
import type { ReactNode } from 'react'

import styles from './CrashScreen.module.css'
import { reportPageError } from './pageErrors.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { flushEdits } from '../state/autosave.ts'
import { keepPlace } from '../state/lastPlace.ts'
import { showScreen } from '../state/uiStore.ts'
import { Button } from '../ui/Button.tsx'

type CatcherProps = Readonly<{ children: ReactNode }>

/** A defect in a screen ends here instead of in an empty window; the edits are outside React and go to the disk. */
export class CrashCatcher extends Component<CatcherProps, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false }

  static getDerivedStateFromError(): { readonly hasCrashed: boolean } {
    return { hasCrashed: true }
  }

  override componentDidCatch(error: unknown): void {
    reportPageError(error, 'screen')
    void flushEdits()
  }

  override render(): ReactNode {
    return this.state.hasCrashed ? <CrashScreen /> : this.props.children
  }
}

function CrashScreen() {
  const { t } = useTexts()
  const reload = async (): Promise<void> => {
    await flushEdits()
    location.reload()
  }
  const toPlans = async (): Promise<void> => {
    await flushEdits()
    showScreen({ name: 'library' })
    await keepPlace()
    location.reload()
  }
  return (
    <main className={styles['crash']} role="alert">
      <h1>{t('common:crash.title')}</h1>
      <p>{t('common:crash.text')}</p>
      <Button label={t('common:crash.reload')} look="main" autoFocus onPress={() => void reload()} />
      <Button label={t('common:crash.toPlans')} onPress={() => void toPlans()} />
    </main>
  )
}
