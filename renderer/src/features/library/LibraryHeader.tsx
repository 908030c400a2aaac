import styles from './LibraryScreen.module.css'
import { useTexts } from '../../i18n/useTexts.ts'
import { pickAndRead } from '../../state/importStore.ts'
import { changeSettings } from '../../state/settingsStore.ts'
import { showDialog } from '../../state/uiStore.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { Button } from '../../ui/Button.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Wordmark } from '../../ui/Wordmark.tsx'

type LibraryHeaderProps = Readonly<{ query: string; onQuery: (query: string) => void; isEmpty: boolean }>

export function LibraryHeader({ query, onQuery, isEmpty }: LibraryHeaderProps) {
  const { t, language } = useTexts()
  return (
    <header className={styles['header']}>
      <div className={styles['headerRow']}>
        <Wordmark name={t('common:appName')} />
        <div className={styles['search']}>
          {!isEmpty && (
            <SearchField
              label={t('library:search.label')}
              placeholder={t('library:search.placeholder')}
              clearLabel={t('library:search.clear')}
              value={query}
              onChange={onQuery}
            />
          )}
        </div>
        <div className={styles['tools']}>
          {!isEmpty && (
            <>
              <Button label={t('library:import')} icon="import" onPress={() => void pickAndRead()} />
              <Button
                label={t('library:newPlan')}
                icon="add"
                look="main"
                onPress={() => showDialog({ name: 'newPlan' })}
              />
            </>
          )}
          <Segmented
            label={t('common:uiLanguage')}
            value={language}
            onChange={(chosen) => void changeSettings({ language: chosen })}
            options={[
              { value: 'sk', label: 'SK', name: t('common:languageName.sk') },
              { value: 'en', label: 'EN', name: t('common:languageName.en') },
            ]}
          />
          <ActionMenu
            label={t('library:more')}
            icon="settings"
            actions={[
              { id: 'settings', label: t('library:settings'), onAction: () => showDialog({ name: 'settings' }) },
              {
                id: 'houseStyle',
                label: t('house:title'),
                onAction: () => showDialog({ name: 'houseStyle', exporting: null }),
              },
              { id: 'backups', label: t('library:backups'), onAction: () => showDialog({ name: 'backups' }) },
              {
                id: 'shortcuts',
                label: t('library:shortcuts'),
                keys: 'F1',
                onAction: () => showDialog({ name: 'shortcuts' }),
              },
            ]}
          />
        </div>
      </div>
    </header>
  )
}
