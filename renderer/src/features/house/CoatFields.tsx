import styles from './house.module.css'
import { LocalizedFields } from './LocalizedFields.tsx'
import { useTexts } from '../../i18n/useTexts.ts'
import { pictureAddress } from '../../state/drawCoat.ts'
import { changeStyle, pickCoat, removeCoat, useHouse } from '../../state/houseStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { House } from '../../../../core/house/house.ts'

/** The coat of arms and its words. */
export function CoatFields({ house: { coat, style } }: { readonly house: House }) {
  const { t } = useTexts()
  const { isCoatLost, isBusy } = useHouse()
  return (
    <section className={styles['section']}>
      <h3>{t('house:coat.title')}</h3>
      {isCoatLost && (
        <p className={styles['failure']} role="alert">
          <Icon name="error" />
          {t('house:coat.lost')}
        </p>
      )}
      <div className={styles['coat']}>
        {coat !== null && (
          <img src={pictureAddress({ type: 'image/png', base64: coat.png })} alt={t('house:coat.preview')} />
        )}
        <div className={styles['stack']}>
          {coat === null && !isCoatLost && <p className={styles['quiet']}>{t('house:coat.empty')}</p>}
          <div className={styles['buttons']}>
            <Button
              label={t(coat === null ? 'house:coat.choose' : 'house:coat.another')}
              icon="import"
              isBusy={isBusy}
              onPress={() => void pickCoat()}
            />
            {(coat !== null || isCoatLost) && (
              <Button label={t('house:coat.remove')} icon="trash" look="quiet" onPress={() => void removeCoat()} />
            )}
          </div>
        </div>
      </div>
      {coat !== null && (
        <LocalizedFields
          label={t('house:coat.inWords')}
          description={t('house:coat.inWordsHelp')}
          value={style.coatInWords}
          onChange={(coatInWords) => changeStyle({ coatInWords })}
        />
      )}
    </section>
  )
}
