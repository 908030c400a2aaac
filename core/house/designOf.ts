import { blend, paper } from './contrast.ts'
import { millimetre, usualDesign } from './design.ts'
import type { CoatDesign, Design, PageDesign } from './design.ts'
import type { House } from './house.ts'
import type { Language } from '../plan/localized.ts'

/** The look a city's choices come to. The usual house gives the usual look, to the last byte of a document. */
export function designOf(house: House): Design {
  const { fonts, sizes, accent } = house.style
  const page = pageOf(house)
  return {
    fonts,
    page,
    textWidth: page.width - page.left - page.right,
    colours: coloursOf(accent),
    sizes: { ...usualDesign.sizes, ...sizes, lead: Math.max(usualDesign.sizes.lead, sizes.body + 2) },
    coat: coatOf(house),
    running: { sk: runningIn(house, 'sk'), en: runningIn(house, 'en') },
  }
}

function pageOf({ style: { margins } }: House): PageDesign {
  const twips = (millimetres: number): number => Math.round(millimetres * millimetre)
  return {
    ...usualDesign.page,
    left: twips(margins.left),
    right: twips(margins.right),
    top: twips(margins.top),
    bottom: twips(margins.bottom),
  }
}

/** Lines and tints are paler shades of the accent. */
function coloursOf(accent: string): Design['colours'] {
  if (accent === usualDesign.colours.accent) return usualDesign.colours
  return { ...usualDesign.colours, accent, line: blend(accent, paper, 0.35), tint: blend(accent, paper, 0.1) }
}

/** As large as it fits into a stamp above the title. */
function coatOf({ coat, style }: House): CoatDesign | null {
  if (coat === null) return null
  const scale = Math.min((34 * millimetre) / coat.height, (90 * millimetre) / coat.width)
  return {
    png: coat.png,
    svg: coat.svg,
    width: Math.round(coat.width * scale),
    height: Math.round(coat.height * scale),
    inWords: style.coatInWords,
  }
}

function runningIn({ style }: House, language: Language): Design['running'][Language] {
  return {
    headerLeft: style.header.left[language],
    headerRight: style.header.right[language],
    footerLeft: style.footer.left[language],
  }
}
