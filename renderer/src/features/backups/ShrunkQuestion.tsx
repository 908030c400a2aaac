import styles from './backups.module.css'
import { whenText } from './whenText.ts'
import { formatNumber } from '../../i18n/format.ts'
import { titleText } from '../../i18n/titleText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { acceptShrunk } from '../../state/backupStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { BackupStatus } from '../../../../core/bridge/backups.ts'

type ShrunkQuestionProps = Readonly<{ shrunk: NonNullable<BackupStatus['shrunk']>; isBusy: boolean }>

/** A library that is suddenly smaller: only the person knows whether that was meant. */
export function ShrunkQuestion({ shrunk, isBusy }: ShrunkQuestionProps) {
  const { t, language } = useTexts()
  const { missing, charactersBefore, charactersNow } = shrunk.shrinkage
  return (
    <div className={styles['warning']}>
      <Icon name="warning" />
      <div>
        <h3>{t('backups:shrunk.title')}</h3>
        <p>{t('backups:shrunk.text', { when: whenText(t, shrunk.at, language) })}</p>
        <ul>
          {missing.map((plan) => (
            <li key={plan.planId}>{t('backups:shrunk.missing', { title: titleText(t, plan.title, language).text })}</li>
          ))}
          <li>
            {t('backups:shrunk.less', {
              now: formatNumber(charactersNow, language),
              before: formatNumber(charactersBefore, language),
            })}
          </li>
        </ul>
        <Button label={t('backups:shrunk.accept')} isBusy={isBusy} onPress={() => void acceptShrunk(shrunk.name)} />
      </div>
    </div>
  )
}
