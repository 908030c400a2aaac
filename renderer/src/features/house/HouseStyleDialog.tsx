import { useEffect } from 'react'

import { HouseForm } from './HouseForm.tsx'
import styles from './house.module.css'
import { HouseMiniature } from './HouseMiniature.tsx'
import { TemplateOffer } from './TemplateOffer.tsx'
import { failureText } from '../../i18n/failureText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { closeHouse, openHouse, pickTemplate, useHouse } from '../../state/houseStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Progress } from '../../ui/Progress.tsx'

/**
 * How the city's documents look: choices on the left, what they come to on the right. Every change is kept at once.
 * `exporting`: the plan whose export goes on afterwards.
 */
export function HouseStyleDialog({ exporting }: { readonly exporting: string | null }) {
  const { t } = useTexts()
  const { house, template, failure, isSaved, isBusy } = useHouse()
  useEffect(() => void openHouse(), [])
  return (
    <Dialog
      title={t(template === null ? 'house:title' : 'house:template.title')}
      closeLabel={t('common:close')}
      onClose={() => void closeHouse(exporting)}
      size="full"
      actions={
        template === null && (
          <>
            <p className={styles['saved']} role="status">
              {house !== null && t(isSaved ? 'house:saved' : 'house:saving')}
            </p>
            <Button
              label={t(exporting === null ? 'common:done' : 'house:backToExport')}
              look="main"
              onPress={() => void closeHouse(exporting)}
            />
          </>
        )
      }
    >
      {failure !== null && (
        <p className={styles['failure']} role="alert">
          <Icon name="error" />
          {failureText(t, failure)}
        </p>
      )}
      {house === null ? (
        <p>{t('house:loading')}</p>
      ) : template !== null ? (
        <TemplateOffer house={house} template={template} />
      ) : (
        <div className={styles['columns']}>
          <div className={styles['form']}>
            <div className={styles['intro']}>
              <p>{t('house:intro')}</p>
              <Button
                label={t('house:template.pick')}
                icon="import"
                isBusy={isBusy}
                onPress={() => void pickTemplate()}
              />
              {isBusy && <Progress label={t('house:reading')} />}
            </div>
            <HouseForm house={house} />
          </div>
          <HouseMiniature house={house} />
        </div>
      )}
    </Dialog>
  )
}
