import { useState } from 'react'

import styles from './house.module.css'
import { formatNumber } from '../../i18n/format.ts'
import { parseNumber } from '../../i18n/parseNumber.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { changeStyle } from '../../state/houseStore.ts'
import { ColourField } from '../../ui/ColourField.tsx'
import { DraftInput } from '../../ui/DraftInput.tsx'
import { notKept } from '../../ui/notKept.ts'
import { Select } from '../../ui/Select.tsx'
import { contrastOf, paper, readableOnPaper } from '../../../../core/house/contrast.ts'
import { officeFonts, sizeBounds } from '../../../../core/house/houseStyle.ts'
import type { HouseStyle } from '../../../../core/house/houseStyle.ts'

const sizeNames = ['body', 'title', 'heading1', 'heading2', 'heading3'] as const

/** Fonts, their sizes and the one colour. */
export function LookFields({ style }: { readonly style: HouseStyle }) {
  const { t, language } = useTexts()
  const { fonts, sizes, accent } = style
  const [wanted, setWanted] = useState(accent)
  const options = (chosen: string) => [
    ...(isOfficeFont(chosen) ? [] : [{ value: chosen, label: t('house:look.foreign', { name: chosen }) }]),
    ...officeFonts.map((name) => ({ value: name, label: name })),
  ]
  const foreign = [...new Set(Object.values(fonts))].filter((name) => !isOfficeFont(name))
  const contrast = (colour: string): string => formatNumber(Math.floor(contrastOf(colour, paper) * 10) / 10, language)
  const isDarkened = wanted !== accent && readableOnPaper(wanted) === accent
  return (
    <section className={styles['section']}>
      <h3>{t('house:look.title')}</h3>
      <div className={styles['pair']}>
        {(['body', 'heading'] as const).map((role) => (
          <Select<string>
            key={role}
            label={t(`house:look.${role}`)}
            placeholder={t('common:choose')}
            options={options(fonts[role])}
            value={fonts[role]}
            onChange={(name) => changeStyle({ fonts: { ...fonts, [role]: name } })}
          />
        ))}
      </div>
      {foreign.map((name) => (
        <p key={name} className={styles['quiet']}>
          {t('house:look.foreignNote', { name })}
        </p>
      ))}
      <ColourField
        label={t('house:look.accent')}
        codeLabel={t('house:look.accentCode')}
        value={accent}
        wrongText={t('house:look.wrongColour')}
        description={
          isDarkened
            ? t('house:look.darkened', { wanted, contrast: contrast(wanted), used: accent })
            : t('house:look.contrast', { contrast: contrast(accent) })
        }
        onChange={(colour) => {
          setWanted(colour)
          changeStyle({ accent: readableOnPaper(colour) })
        }}
      />
      <div role="group" aria-label={t('house:look.sizes')}>
        <p className={styles['groupLabel']}>{t('house:look.sizes')}</p>
        <div className={styles['numbers']}>
          {sizeNames.map((name) => (
            <div key={name} className={styles['number']}>
              <p aria-hidden>{t(`house:look.size.${name}`)}</p>
              <DraftInput<number>
                label={t(`house:look.size.${name}`)}
                value={sizes[name]}
                format={(size) => formatNumber(size / 2, language)}
                parse={(typed) => halfPointsIn(typed, sizeBounds[name])}
                wrongText={t('house:look.wrongSize', {
                  least: sizeBounds[name][0] / 2,
                  most: sizeBounds[name][1] / 2,
                })}
                unit={t('house:look.points')}
                isNumeric
                unreadable={notKept}
                isReadOnly={false}
                onChange={(size) => {
                  if (size !== null) changeStyle({ sizes: { ...sizes, [name]: size } })
                }}
              />
            </div>
          ))}
        </div>
      </div>
    </section>
  )
}

const isOfficeFont = (name: string): boolean => officeFonts.some((known) => known === name)

/** "11", "11,5" points as half-points; undefined for what is none or too much. */
function halfPointsIn(typed: string, [least, most]: readonly [number, number]): number | undefined {
  const points = parseNumber(typed, false)
  const size = typeof points === 'number' ? Math.round(points * 2) : undefined
  return size !== undefined && size >= least && size <= most ? size : undefined
}
