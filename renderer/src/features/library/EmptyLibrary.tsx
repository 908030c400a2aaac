import styles from './LibraryScreen.module.css'
import { useTexts } from '../../i18n/useTexts.ts'
import { pickAndRead } from '../../state/importStore.ts'
import { createFromSample } from '../../state/libraryActions.ts'
import { showDialog } from '../../state/uiStore.ts'
import { Button } from '../../ui/Button.tsx'

/** The first start: what this is and three ways to begin. */
export function EmptyLibrary() {
  const { t } = useTexts()
  return (
    <div className={styles['beginning']}>
      <h2>{t('library:empty.title')}</h2>
      <p className={styles['lead']}>{t('library:empty.text')}</p>
      <div className={styles['ways']}>
        <section>
          <h3>{t('library:empty.new.title')}</h3>
          <p>{t('library:empty.new.text')}</p>
          <Button label={t('library:newPlan')} icon="add" look="main" onPress={() => showDialog({ name: 'newPlan' })} />
        </section>
        <section>
          <h3>{t('library:empty.import.title')}</h3>
          <p>{t('library:empty.import.text')}</p>
          <Button label={t('library:empty.import.button')} icon="import" onPress={() => void pickAndRead()} />
        </section>
        <section>
          <h3>{t('library:empty.samples.title')}</h3>
          <p>{t('library:empty.samples.text')}</p>
          <Button label={t('library:sample.bb2024.open')} onPress={() => void createFromSample('bb-2024')} />
          <Button label={t('library:sample.bb2021.open')} onPress={() => void createFromSample('bb-2021')} />
        </section>
      </div>
    </div>
  )
}
