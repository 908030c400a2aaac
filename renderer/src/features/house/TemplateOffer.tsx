import { useState } from 'react'

import styles from './house.module.css'
import { HouseMiniature } from './HouseMiniature.tsx'
import { thingText } from './thingText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { pictureAddress } from '../../state/drawCoat.ts'
import { leaveTemplate, takeOver, useHouse } from '../../state/houseStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Choice.tsx'
import type { TemplateLook } from '../../../../core/bridge/house.ts'
import type { House } from '../../../../core/house/house.ts'
import { isA4, offeredThings, takeOverLook } from '../../../../core/house/takeOver.ts'
import type { TakenThing } from '../../../../core/house/takeOver.ts'

type TemplateOfferProps = Readonly<{ house: House; template: Readonly<{ name: string; look: TemplateLook }> }>

/** What a city's own document would bring; each thing can be left out, and the pages show what the rest comes to. */
export function TemplateOffer({ house, template: { name, look } }: TemplateOfferProps) {
  const { t, language } = useTexts()
  const { isBusy } = useHouse()
  const offered = offeredThings(look)
  const [wanted, setWanted] = useState<ReadonlySet<TakenThing>>(new Set(offered))
  const toggle = (thing: TakenThing, isWanted: boolean): void =>
    setWanted(new Set(offered.filter((each) => (each === thing ? isWanted : wanted.has(each)))))
  const isOtherPage = look.page !== null && !isA4(look.page)
  return (
    <div className={styles['columns']}>
      <div className={styles['form']}>
        <p>{t(offered.length === 0 ? 'house:template.nothing' : 'house:template.text', { name })}</p>
        <div className={styles['offer']}>
          {offered.map((thing) => (
            <div key={thing}>
              <Checkbox
                label={thingText(t, thing, look, language)}
                isSelected={wanted.has(thing)}
                onChange={(isWanted) => toggle(thing, isWanted)}
              />
              {thing === 'coat' && look.picture !== null && (
                <img className={styles['found']} src={pictureAddress(look.picture)} alt="" />
              )}
            </div>
          ))}
        </div>
        {look.hasOtherPicture && <p className={styles['quiet']}>{t('house:template.otherPicture')}</p>}
        {isOtherPage && (
          <p className={styles['quiet']}>
            {t('house:template.notA4', { width: look.page.width, height: look.page.height })}
          </p>
        )}
        <div className={styles['buttons']}>
          <Button label={t('house:template.leave')} icon="back" onPress={leaveTemplate} />
          {offered.length > 0 && (
            <Button
              label={t('house:template.take')}
              icon="check"
              look="main"
              autoFocus
              isBusy={isBusy}
              isDisabled={wanted.size === 0}
              onPress={() => void takeOver(wanted)}
            />
          )}
        </div>
      </div>
      <HouseMiniature house={{ ...house, style: takeOverLook(house.style, look, wanted) }} />
    </div>
  )
}
