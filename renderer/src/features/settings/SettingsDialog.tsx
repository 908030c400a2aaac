import { useEffect, useState } from 'react'

import styles from './settings.module.css'
import { useTexts } from '../../i18n/useTexts.ts'
import { askAppInfo } from '../../state/appInfo.ts'
import type { AppInfo } from '../../state/appInfo.ts'
import { changeSettings, useSettings } from '../../state/settingsStore.ts'
import { showDialog } from '../../state/uiStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Wordmark } from '../../ui/Wordmark.tsx'

/** How the application looks and speaks. Every change shows at once, so there is nothing to confirm. */
export function SettingsDialog() {
  const { t } = useTexts()
  const settings = useSettings()
  const [info, setInfo] = useState<AppInfo>()
  useEffect(() => void askAppInfo().then(setInfo), [])
  const close = (): void => showDialog(null)
  return (
    <Dialog
      title={t('common:settings.title')}
      closeLabel={t('common:close')}
      onClose={close}
      actions={<Button label={t('common:done')} look="main" onPress={close} />}
    >
      <div className={styles['settings']}>
        <div className={styles['setting']}>
          <p aria-hidden>{t('common:uiLanguage')}</p>
          <Segmented
            label={t('common:uiLanguage')}
            value={settings.language}
            onChange={(language) => void changeSettings({ language })}
            options={[
              { value: 'sk', label: t('common:languageName.sk') },
              { value: 'en', label: t('common:languageName.en') },
            ]}
          />
        </div>
        <div className={styles['setting']}>
          <p aria-hidden>{t('common:settings.theme')}</p>
          <Segmented
            label={t('common:settings.theme')}
            value={settings.theme}
            onChange={(theme) => void changeSettings({ theme })}
            options={[
              { value: 'system', label: t('common:settings.themes.system') },
              { value: 'light', label: t('common:settings.themes.light') },
              { value: 'dark', label: t('common:settings.themes.dark') },
            ]}
          />
        </div>
        <div className={styles['setting']}>
          <p aria-hidden>{t('common:settings.shownLanguages')}</p>
          <Segmented
            label={t('common:settings.shownLanguages')}
            value={settings.shownLanguages}
            onChange={(shownLanguages) => void changeSettings({ shownLanguages })}
            options={[
              { value: 'both', label: t('common:settings.bothLanguages') },
              { value: 'sk', label: t('common:languageName.sk') },
              { value: 'en', label: t('common:languageName.en') },
            ]}
          />
        </div>
        <div className={styles['setting']}>
          <p aria-hidden>{t('house:title')}</p>
          <Button
            label={t('house:open')}
            ariaLabel={t('house:openNamed')}
            icon="document"
            onPress={() => showDialog({ name: 'houseStyle', exporting: null })}
          />
        </div>
        <div className={styles['about']}>
          <Wordmark name={t('common:appName')} />
          <p>{t('common:settings.about')}</p>
          {info !== undefined && <p className={styles['quiet']}>{t(hostKeys[info.host], { version: info.version })}</p>}
        </div>
      </div>
    </Dialog>
  )
}

const hostKeys = { electron: 'common:settings.host.electron', browser: 'common:settings.host.browser' } as const
