import { formatNumber } from '../../i18n/format.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { TemplateLook } from '../../../../core/bridge/house.ts'
import { readableOnPaper } from '../../../../core/house/contrast.ts'
import { usualStyle } from '../../../../core/house/houseStyle.ts'
import { takeOverLook } from '../../../../core/house/takeOver.ts'
import type { TakenThing } from '../../../../core/house/takeOver.ts'
import type { Language } from '../../../../core/plan/localized.ts'

/** One thing a document would bring, with its value as it would be used. */
export function thingText(t: Translate, thing: TakenThing, look: TemplateLook, language: Language): string {
  const { sizes, margins } = takeOverLook(usualStyle, look, new Set(['sizes', 'margins']))
  const size = (name: keyof typeof sizes): string => formatNumber(sizes[name] / 2, language)
  switch (thing) {
    case 'coat':
      return t('house:template.thing.coat')
    case 'bodyFont':
      return t('house:template.thing.bodyFont', { value: look.fonts.body })
    case 'headingFont':
      return t('house:template.thing.headingFont', { value: look.fonts.heading })
    case 'sizes':
      return t('house:template.thing.sizes', {
        value: t('house:template.sizesValue', {
          body: size('body'),
          heading1: size('heading1'),
          heading2: size('heading2'),
          heading3: size('heading3'),
          title: size('title'),
        }),
      })
    case 'accent': {
      const value = look.accent ?? ''
      const used = readableOnPaper(value)
      return used === value
        ? t('house:template.thing.accent', { value })
        : t('house:template.thing.accentDarker', { value, used })
    }
    case 'margins':
      return t('house:template.thing.margins', { value: t('house:template.marginsValue', { ...margins }) })
    case 'header':
      return t('house:template.thing.header', { value: words(look.header.left, look.header.right) })
    case 'footer':
      return t('house:template.thing.footer', { value: look.footer.left })
  }
}

const words = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' | ')
