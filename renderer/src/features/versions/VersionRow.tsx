import { Fragment, useState } from 'react'

import { HandedOver } from './HandedOver.tsx'
import styles from './VersionsDialog.module.css'
import { formatClock } from '../../i18n/format.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { versionCalled, versionTitle } from '../../i18n/versionText.ts'
import { compareVersion, deleteVersion, restoreVersion } from '../../state/versionStore.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import type { Version } from '../../../../core/bridge/versions.ts'

type VersionRowProps = Readonly<{ version: Version; canRestore: boolean }>

/** One version and what can be done with it. Only a named one can be deleted, which can not be undone, so it asks. */
export function VersionRow({ version, canRestore }: VersionRowProps) {
  const { t, language } = useTexts()
  const [asked, setAsked] = useState<'no' | 'yes' | 'kept'>('no')
  const titleId = `version-${version.id}`
  return (
    <li className={styles['row']} aria-labelledby={titleId} data-kind={version.kind}>
      <time dateTime={version.at} className={styles['time']}>
        {formatClock(version.at, language)}
      </time>
      <div className={styles['what']}>
        <p id={titleId} className={styles['name']}>
          {versionTitle(t, version)}
        </p>
        <p className={styles['facts']}>
          {version.kind === 'named' && <Chip label={t('versions:kind.named')} tone="accent" />}
          {t('versions:commitments', { count: version.commitments })}
        </p>
      </div>
      <div className={styles['actions']}>
        {asked === 'yes' ? (
          <Fragment key="question">
            <Button label={t('versions:delete.keep')} onPress={() => setAsked('kept')} autoFocus />
            <Button label={t('versions:delete.button')} look="danger" onPress={() => void deleteVersion(version)} />
          </Fragment>
        ) : (
          <Fragment key="usual">
            <Button
              label={t('versions:compare.button')}
              icon="compare"
              look="quiet"
              onPress={() => compareVersion(version)}
            />
            {canRestore && (
              <Button
                label={t('versions:restore')}
                icon="undo"
                onPress={() => void restoreVersion(version, versionCalled(t, version, language))}
              />
            )}
            {version.kind === 'named' && (
              <IconButton
                label={t('versions:delete.of', { name: version.name })}
                icon="trash"
                onPress={() => setAsked('yes')}
                autoFocus={asked === 'kept'}
              />
            )}
          </Fragment>
        )}
      </div>
      {version.kind === 'export' && <HandedOver version={version} />}
    </li>
  )
}
