import styles from './settings.module.css'
import { onThisKeyboard, shortcutGroups } from './shortcuts.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { showDialog } from '../../state/uiStore.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Keys } from '../../ui/Keys.tsx'

const isMac = navigator.userAgent.includes('Mac OS')

/** Every key that works, in one list. */
export function ShortcutsDialog() {
  const { t } = useTexts()
  return (
    <Dialog title={t('common:keys.title')} closeLabel={t('common:close')} onClose={() => showDialog(null)} isReading>
      <div className={styles['groups']}>
        {shortcutGroups.map((group) => (
          <section key={group.title}>
            <h3>{t(group.title)}</h3>
            <dl className={styles['keys']}>
              {group.rows.map(({ keys, what }) => (
                <div key={what}>
                  <dt>{t(what)}</dt>
                  <dd>
                    <Keys keys={onThisKeyboard(keys, isMac, t('common:keys.spaceBar'))} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
