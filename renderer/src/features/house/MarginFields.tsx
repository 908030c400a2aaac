import styles from './house.module.css'
import { formatNumber } from '../../i18n/format.ts'
import { parseNumber } from '../../i18n/parseNumber.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { changeStyle } from '../../state/houseStore.ts'
import { DraftInput } from '../../ui/DraftInput.tsx'
import { notKept } from '../../ui/notKept.ts'
import { marginBounds } from '../../../../core/house/houseStyle.ts'
import type { HouseStyle } from '../../../../core/house/houseStyle.ts'

const sides = ['left', 'right', 'top', 'bottom'] as const

/** The margins of an A4 page. */
export function MarginFields({ margins }: { readonly margins: HouseStyle['margins'] }) {
  const { t, language } = useTexts()
  return (
    <section className={styles['section']}>
      <h3>{t('house:margins.title')}</h3>
      <div className={styles['numbers']}>
        {sides.map((side) => {
          const [least, most] = marginBounds[side]
          return (
            <div key={side} className={styles['number']}>
              <p aria-hidden>{t(`house:margins.${side}`)}</p>
              <DraftInput<number>
                label={t(`house:margins.${side}`)}
                value={margins[side]}
                format={(millimetres) => formatNumber(millimetres, language)}
                parse={(typed) => {
                  const millimetres = parseNumber(typed, true)
                  return typeof millimetres === 'number' && millimetres >= least && millimetres <= most
                    ? millimetres
                    : undefined
                }}
                wrongText={t('house:margins.wrong', { least, most })}
                unit={t('house:margins.unit')}
                isNumeric
                unreadable={notKept}
                isReadOnly={false}
                onChange={(millimetres) => {
                  if (millimetres !== null) changeStyle({ margins: { ...margins, [side]: millimetres } })
                }}
              />
            </div>
          )
        })}
      </div>
    </section>
  )
}
