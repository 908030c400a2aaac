import { useState } from 'react'

import styles from './HandedOver.module.css'
import { formatNumber } from '../../i18n/format.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { checkFile } from '../../state/versionStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { isProven } from '../../../../core/bridge/documentProof.ts'
import type { Version } from '../../../../core/bridge/versions.ts'

type Checked = NonNullable<Awaited<ReturnType<typeof checkFile>>>

/** What was handed over with an export, and whether a file somebody has is that very one. */
export function HandedOver({ version }: { readonly version: Version }) {
  const { t, language } = useTexts()
  const [checked, setChecked] = useState<Checked | null>(null)
  const { proof, sha256, name } = version
  const number = (value: number): string => formatNumber(value, language)
  return (
    <div className={styles['file']}>
      <p>{t('versions:exported', { name })}</p>
      {proof !== null && (
        <p data-proven={isProven(proof)}>
          {t('versions:proof.text', {
            found: number(proof.fields.found),
            expected: number(proof.fields.expected),
            tables: number(proof.tables.found),
            pictures: number(proof.pictures.found),
          })}{' '}
          {lintText()}
        </p>
      )}
      {sha256 !== null && (
        <>
          <p>{t('versions:hash', { hash: sha256 })}</p>
          <div className={styles['check']}>
            <Button
              label={t('versions:same.button')}
              look="quiet"
              onPress={() => void checkFile(version).then((result) => result !== null && setChecked(result))}
            />
            <p aria-live="polite" data-same={checked?.isSame ?? false}>
              {checked !== null && (
                <>
                  <Icon name={checked.isSame ? 'check' : 'warning'} size={18} />{' '}
                  {t(checked.isSame ? 'versions:same.yes' : 'versions:same.no', { name: checked.name })}
                </>
              )}
            </p>
          </div>
        </>
      )}
    </div>
  )

  function lintText(): string {
    const { error, warning, info } = proof?.lint ?? { error: 0, warning: 0, info: 0 }
    const count = error + warning + info
    return count === 0 ? t('versions:proof.silent') : t('versions:proof.findings', { count })
  }
}
