import styles from './fromHouse.module.css'
import { fieldNameKey } from '../../../../../core/edit/labelKey.ts'
import { materialOffers, takenOffer } from '../../../../../core/house/materialOffer.ts'
import type { MaterialOffer } from '../../../../../core/house/materialOffer.ts'
import { languages } from '../../../../../core/plan/localized.ts'
import { documentTexts } from '../../../i18n/documentTexts.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { useCityHouse } from '../../../state/cityHouse.ts'
import { runTogether, usePlanStore } from '../../../state/planStore.ts'
import { useIsReadOnly } from '../../../state/planViews.ts'
import { goToPlace } from '../../../state/uiStore.ts'
import { Button } from '../../../ui/Button.tsx'
import { offerUndo } from '../memberEdits.ts'
import { Group } from '../forms/Group.tsx'

/** What the house style of the city has for the fields of the title page that nobody has written yet. */
export function FromHouse() {
  const { t } = useTexts()
  const plan = usePlanStore((state) => state.plan)
  const house = useCityHouse()
  const isReadOnly = useIsReadOnly()
  const offers = plan === null || house === null || isReadOnly ? [] : materialOffers(plan, house, documentTexts)
  if (offers.length === 0) return null
  return (
    <Group title={t('editor:fromHouse.title')}>
      <p className={styles['text']}>{t('editor:fromHouse.text')}</p>
      <ul className={styles['offers']}>
        {offers.map((offer) => (
          <Offer key={`${offer.place} ${offer.name} ${offer.text.sk} ${offer.text.en}`} offer={offer} />
        ))}
      </ul>
    </Group>
  )
}

function Offer({ offer }: { readonly offer: MaterialOffer }) {
  const { t } = useTexts()
  const { place, name, text } = offer
  const field = t(fieldNameKey(fieldIds[place]))
  const written = languages.filter((language) => text[language] !== '')
  return (
    <li className={styles['offer']}>
      <p>
        <span className={styles['field']}>{field}</span>
        {name !== '' && <span>{name}</span>}
        {written.map((language) => (
          <span key={language} lang={language}>
            {text[language]}
          </span>
        ))}
      </p>
      <Button
        label={t('editor:fromHouse.take')}
        ariaLabel={t('editor:fromHouse.takeNamed', { field, value: name || text.sk || text.en })}
        onPress={() => {
          runTogether(takenOffer(offer))
          goToPlace(place)
          offerUndo()
        }}
      />
    </li>
  )
}

const fieldIds = {
  'council/title': 'council.title',
  'council/place': 'council.place',
  'council/presenter': 'council.presenter',
} as const
