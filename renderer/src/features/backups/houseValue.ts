import { formatNumber } from '../../i18n/format.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { House } from '../../../../core/house/house.ts'
import type { HouseThing } from '../../../../core/house/houseChanges.ts'
import type { Language, LocalizedText } from '../../../../core/plan/localized.ts'

/** One thing of a house style in words; empty where the city has said nothing. Of the coat of arms only its words. */
export function houseValue(t: Translate, { style }: House, thing: HouseThing, language: Language): string {
  const { city, sizes, margins } = style
  switch (thing) {
    case 'coat':
      return both(style.coatInWords)
    case 'city':
      return joined(both(city.name), city.genitive, both(city.place))
    case 'contact':
      return joined(style.address, style.web)
    case 'signatories':
      return joined(...style.signatories.map(({ name, role }) => [name, both(role)].filter(isSaid).join(', ')))
    case 'fonts':
      return joined(style.fonts.body, style.fonts.heading)
    case 'sizes': {
      const points = (size: number): string => formatNumber(size / 2, language)
      return t('house:template.sizesValue', {
        body: points(sizes.body),
        heading1: points(sizes.heading1),
        heading2: points(sizes.heading2),
        heading3: points(sizes.heading3),
        title: points(sizes.title),
      })
    }
    case 'accent':
      return style.accent
    case 'margins':
      return t('house:template.marginsValue', { ...margins })
    case 'header':
      return joined(both(style.header.left), both(style.header.right))
    case 'footer':
      return both(style.footer.left)
  }
}

const both = ({ sk, en }: LocalizedText): string => [...new Set([sk, en])].filter(isSaid).join(' / ')
const joined = (...parts: readonly string[]): string => parts.filter(isSaid).join(' · ')
const isSaid = (text: string): boolean => text !== ''
