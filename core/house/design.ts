import type { Language, LocalizedText } from '../plan/localized.ts'

/**
 * How the documents of a city look, in one value: the Word writer and the drawn pages read it and nothing else.
 * Lengths are twips (1/20 pt), font sizes half-points, colours RRGGBB.
 */
export type Design = Readonly<{
  fonts: Readonly<{ heading: string; body: string }>
  page: PageDesign
  /** what the margins leave of the page's width */
  textWidth: number
  colours: Readonly<Record<'accent' | 'text' | 'quiet' | 'line' | 'tint', string>>
  sizes: Readonly<
    Record<'body' | 'small' | 'lead' | 'heading3' | 'heading2' | 'heading1' | 'title' | 'subtitle' | 'cover', number>
  >
  /** the coat of arms above the title, at the size it is shown; null for none */
  coat: CoatDesign | null
  /** the city's own words at the edges of a page; empty: the title of the document above on the left, nothing elsewhere */
  running: Readonly<Record<Language, Readonly<Record<'headerLeft' | 'headerRight' | 'footerLeft', string>>>>
}>

/** `png` is base64; `svg` the same picture as a drawing. */
export type CoatDesign = Readonly<{
  png: string
  svg: string | null
  width: number
  height: number
  inWords: LocalizedText
}>

export type PageDesign = Readonly<
  Record<'width' | 'height' | 'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>
>

/** Twips in a millimetre. */
export const millimetre = 1440 / 25.4

const usualPage: PageDesign = {
  width: Math.round(210 * millimetre),
  height: Math.round(297 * millimetre),
  // STN 88 6101: 25 mm on the left for binding.
  left: Math.round(25 * millimetre),
  right: Math.round(20 * millimetre),
  top: Math.round(27 * millimetre),
  bottom: Math.round(24 * millimetre),
  header: Math.round(12 * millimetre),
  footer: Math.round(11 * millimetre),
}

/** The look of a city that has not chosen any. */
export const usualDesign: Design = {
  // On every office computer, and measured alike by its free twin Liberation Sans.
  fonts: { heading: 'Arial', body: 'Arial' },
  page: usualPage,
  textWidth: usualPage.width - usualPage.left - usualPage.right,
  // One deep blue; 11:1 on white, 9:1 on the tint.
  colours: { accent: '1B3A5C', text: '1A1A1A', quiet: '55606B', line: 'B4C0CC', tint: 'E6ECF3' },
  sizes: {
    body: 22,
    small: 22,
    lead: 24,
    heading3: 24,
    heading2: 28,
    heading1: 36,
    title: 60,
    subtitle: 32,
    cover: 28,
  },
  coat: null,
  running: {
    sk: { headerLeft: '', headerRight: '', footerLeft: '' },
    en: { headerLeft: '', headerRight: '', footerLeft: '' },
  },
}
