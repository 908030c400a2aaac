import styles from './backups.module.css'
import { byDay, whenText } from './whenText.ts'
import { formatClock, formatNumber } from '../../i18n/format.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { lookIntoBackup } from '../../state/backupStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import type { BackupLine } from '../../../../core/bridge/backups.ts'

type BackupListProps = Readonly<{
  backups: readonly BackupLine[]
  /** the one looked at last: the focus returns to it */
  lookedAt: string
  onLook: (name: string) => void
}>

/** All backups in the folder by days, newest first. */
export function BackupList({ backups, lookedAt, onLook }: BackupListProps) {
  const { t, language } = useTexts()
  return (
    <section className={styles['part']}>
      <h3>{t('backups:list.title')}</h3>
      {backups.length === 0 && <p className={styles['quiet']}>{t('backups:list.empty')}</p>}
      {byDay(backups, language).map(({ day, lines }) => (
        <section key={day} className={styles['day']}>
          <h4>{day}</h4>
          <ul>
            {lines.map((line) => (
              <li key={line.name}>
                <span className={styles['time']}>{formatClock(line.at, language)}</span>
                <span className={styles['contents']}>{contentsText(line)}</span>
                <span className={styles['chips']}>
                  {line.isShrunk && <Chip label={t('backups:list.waiting')} tone="warn" />}
                  {!line.isOurs && <Chip label={elsewhereText(line)} />}
                  {line.contents === null && <Chip label={t('backups:list.unreadable')} tone="bad" icon="error" />}
                </span>
                {line.contents !== null && (
                  <Button
                    label={t('backups:list.look')}
                    ariaLabel={t('backups:list.lookAt', { when: whenText(t, line.at, language) })}
                    look="quiet"
                    autoFocus={line.name === lookedAt}
                    onPress={() => {
                      onLook(line.name)
                      void lookIntoBackup(line.name)
                    }}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )

  function contentsText({ contents, bytes }: BackupLine): string {
    const size = t('backups:list.size', { size: formatNumber(Math.ceil(bytes / 1000), language) })
    if (contents === null) return size
    const plans = t('backups:list.plans', { count: contents.plans })
    return [plans, t('backups:list.commitments', { count: contents.commitments }), size].join(' · ')
  }

  function elsewhereText({ contents }: BackupLine): string {
    return contents === null ? t('backups:list.otherLibrary') : t('backups:list.elsewhere', { host: contents.host })
  }
}
