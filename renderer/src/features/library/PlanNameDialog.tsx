import { useState } from 'react'

import styles from './dialogs.module.css'
import { TitleFields } from './TitleFields.tsx'
import { useTexts } from '../../i18n/useTexts.ts'
import { duplicatePlan, renamePlan } from '../../state/libraryActions.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import type { LocalizedText } from '../../../../core/plan/localized.ts'

/** A plan to be named: itself anew, its copy, or the draft that continues it. */
export type Naming = Readonly<{ purpose: 'rename' | 'duplicate' | 'useAsDraft'; planId: string; title: LocalizedText }>

export function PlanNameDialog({ naming, onClose }: { readonly naming: Naming; readonly onClose: () => void }) {
  const { t } = useTexts()
  const [title, setTitle] = useState(naming.title)
  const { purpose, planId } = naming
  const isNamed = title.sk.trim() !== '' || title.en.trim() !== ''
  const finish = (): void => {
    if (!isNamed) return
    onClose()
    void (purpose === 'rename' ? renamePlan(planId, title) : duplicatePlan(planId, title, purpose === 'useAsDraft'))
  }
  return (
    <Dialog
      title={t(texts[purpose].title)}
      closeLabel={t('common:close')}
      onClose={onClose}
      actions={
        <>
          <Button label={t('common:cancel')} onPress={onClose} />
          <Button label={t(texts[purpose].button)} look="main" onPress={finish} isDisabled={!isNamed} />
        </>
      }
    >
      <div className={styles['form']}>
        {purpose === 'useAsDraft' && <p className={styles['quiet']}>{t('library:naming.useAsDraft.text')}</p>}
        <TitleFields autoFocus title={title} onChange={setTitle} onSubmit={finish} />
      </div>
    </Dialog>
  )
}

const texts = {
  rename: { title: 'library:naming.rename.title', button: 'library:naming.rename.button' },
  duplicate: { title: 'library:naming.duplicate.title', button: 'library:naming.duplicate.button' },
  useAsDraft: { title: 'library:naming.useAsDraft.title', button: 'library:naming.useAsDraft.button' },
} as const
