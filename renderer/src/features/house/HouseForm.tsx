import { CoatFields } from './CoatFields.tsx'
import styles from './house.module.css'
import { LocalizedFields } from './LocalizedFields.tsx'
import { LookFields } from './LookFields.tsx'
import { MarginFields } from './MarginFields.tsx'
import { SignatoryFields } from './SignatoryFields.tsx'
import { shortened } from './shortened.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { changeStyle, resetLook } from '../../state/houseStore.ts'
import { Button } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { House } from '../../../../core/house/house.ts'

/** All that a city can choose, in the order in which a reader meets it. */
export function HouseForm({ house }: { readonly house: House }) {
  const { t } = useTexts()
  const { city, address, web, header, footer } = house.style
  return (
    <>
      <CoatFields house={house} />
      <section className={styles['section']}>
        <h3>{t('house:city.title')}</h3>
        <LocalizedFields
          label={t('house:city.name')}
          description={t('house:city.nameHelp')}
          value={city.name}
          onChange={(name) => changeStyle({ city: { ...city, name } })}
        />
        <LocalizedFields
          label={t('house:city.place')}
          description={t('house:city.placeHelp')}
          value={city.place}
          onChange={(place) => changeStyle({ city: { ...city, place } })}
        />
        <div className={styles['pair']}>
          <TextInput
            label={t('house:city.genitive')}
            description={t('house:city.genitiveHelp')}
            lang="sk"
            value={city.genitive}
            onChange={(genitive) => changeStyle({ city: { ...city, genitive: shortened(genitive) } })}
          />
        </div>
        <div className={styles['pair']}>
          <TextInput
            label={t('house:city.address')}
            value={address}
            onChange={(words) => changeStyle({ address: shortened(words) })}
          />
          <TextInput
            label={t('house:city.web')}
            value={web}
            onChange={(words) => changeStyle({ web: shortened(words) })}
          />
        </div>
      </section>
      <SignatoryFields signatories={house.style.signatories} />
      <LookFields style={house.style} />
      <section className={styles['section']}>
        <h3>{t('house:edges.title')}</h3>
        <LocalizedFields
          label={t('house:edges.headerLeft')}
          description={t('house:edges.headerLeftHelp')}
          value={header.left}
          onChange={(left) => changeStyle({ header: { ...header, left } })}
        />
        <LocalizedFields
          label={t('house:edges.headerRight')}
          value={header.right}
          onChange={(right) => changeStyle({ header: { ...header, right } })}
        />
        <LocalizedFields
          label={t('house:edges.footerLeft')}
          description={t('house:edges.footerLeftHelp')}
          value={footer.left}
          onChange={(left) => changeStyle({ footer: { left } })}
        />
      </section>
      <MarginFields margins={house.style.margins} />
      <div>
        <Button label={t('house:reset')} icon="undo" look="quiet" onPress={() => void resetLook()} />
      </div>
    </>
  )
}
