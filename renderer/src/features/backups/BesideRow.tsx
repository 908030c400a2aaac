import { useId } from 'react'
import type { ReactNode } from 'react'

import styles from './backups.module.css'
import { stateKeys } from './newsText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { restoreBeside } from '../../state/backupStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import type { Beside } from '../../../../core/bridge/backups.ts'

/** One thing that a restore would change: what the backup says, and what is here. */
export type BesideChange = Readonly<{ name: string; there: ReactNode; here: ReactNode }>

type BesideRowProps = Readonly<{
  backup: string
  what: Beside
  title: string
  /** null: the backup has it, and it can not be read */
  changes: readonly BesideChange[] | null
  isBusy: boolean
}>

/** What a backup holds beside the plans: in what it differs from what is here, and the way to have it back. */
export function BesideRow({ backup, what, title, changes, isBusy }: BesideRowProps) {
  const { t } = useTexts()
  const id = useId()
  const state = changes === null ? 'unreadable' : changes.length === 0 ? 'same' : 'differs'
  return (
    <li>
      <div className={styles['planHead']}>
        <h4 id={id}>{title}</h4>
        <Chip label={t(stateKeys[state])} tone={state === 'same' ? 'good' : state === 'differs' ? 'neutral' : 'bad'} />
      </div>
      {changes !== null && changes.length > 0 && (
        <>
          <table className={styles['changes']} aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">{t('backups:beside.changed')}</th>
                <th scope="col">{t('backups:preview.there')}</th>
                <th scope="col">{t('backups:preview.here')}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ name, there, here }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{there}</td>
                  <td>{here}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className={styles['ways']}>
            <Button
              label={t('backups:preview.replace')}
              ariaLabel={t('backups:preview.replaceNamed', { title })}
              icon="undo"
              isBusy={isBusy}
              onPress={() => void restoreBeside(backup, what)}
            />
          </div>
        </>
      )}
    </li>
  )
}
