import { readableOnPaper } from './contrast.ts'
import { marginBounds, sizeBounds } from './houseStyle.ts'
import type { HouseStyle } from './houseStyle.ts'
import type { TemplateLook } from '../bridge/house.ts'

/** What can be taken over out of a city's own document, one by one. */
export const takenThings = [
  'coat',
  'bodyFont',
  'headingFont',
  'sizes',
  'accent',
  'margins',
  'header',
  'footer',
] as const
export type TakenThing = (typeof takenThings)[number]

/** What a document has to give. */
export function offeredThings(look: TemplateLook): readonly TakenThing[] {
  const has: Readonly<Record<TakenThing, boolean>> = {
    coat: look.picture !== null,
    bodyFont: look.fonts.body !== null,
    headingFont: look.fonts.heading !== null,
    sizes: Object.values(look.sizes).some((size) => size !== null),
    accent: look.accent !== null,
    margins: look.page !== null,
    header: look.header.left !== '' || look.header.right !== '',
    footer: look.footer.left !== '',
  }
  return takenThings.filter((thing) => has[thing])
}

/** The style with the wanted things of a document, each brought within what our documents allow; the picture goes its own way. */
export function takeOverLook(style: HouseStyle, look: TemplateLook, wanted: ReadonlySet<TakenThing>): HouseStyle {
  const { fonts, language } = look
  return {
    ...style,
    fonts: {
      heading: (wanted.has('headingFont') ? fonts.heading : null) ?? style.fonts.heading,
      body: (wanted.has('bodyFont') ? fonts.body : null) ?? style.fonts.body,
    },
    sizes: wanted.has('sizes') ? sizesWithin(style.sizes, look.sizes) : style.sizes,
    accent: wanted.has('accent') && look.accent !== null ? readableOnPaper(look.accent) : style.accent,
    margins: wanted.has('margins') && look.page !== null ? marginsWithin(look.page) : style.margins,
    header: wanted.has('header')
      ? {
          left: { ...style.header.left, [language]: look.header.left },
          right: { ...style.header.right, [language]: look.header.right },
        }
      : style.header,
    footer: wanted.has('footer') ? { left: { ...style.footer.left, [language]: look.footer.left } } : style.footer,
  }
}

export const within = (value: number, [least, most]: readonly [number, number]): number =>
  Math.min(most, Math.max(least, Math.round(value)))

function sizesWithin(style: HouseStyle['sizes'], look: TemplateLook['sizes']): HouseStyle['sizes'] {
  const size = (name: keyof HouseStyle['sizes']): number => within(look[name] ?? style[name], sizeBounds[name])
  return {
    body: size('body'),
    heading3: size('heading3'),
    heading2: size('heading2'),
    heading1: size('heading1'),
    title: size('title'),
  }
}

function marginsWithin(page: NonNullable<TemplateLook['page']>): HouseStyle['margins'] {
  return {
    left: within(page.left, marginBounds.left),
    right: within(page.right, marginBounds.right),
    top: within(page.top, marginBounds.top),
    bottom: within(page.bottom, marginBounds.bottom),
  }
}

/** Our documents are A4; another page keeps only its margins. */
export const isA4 = ({ width, height }: NonNullable<TemplateLook['page']>): boolean =>
  Math.abs(width - 210) <= 1 && Math.abs(height - 297) <= 1
