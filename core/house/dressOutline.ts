import { usualDesign } from './design.ts'
import type { Design } from './design.ts'
import { designOf } from './designOf.ts'
import { cityName } from './house.ts'
import type { House } from './house.ts'
import type { OutlineBlock, OutlineDocument, TitlePage } from '../outline/outline.ts'
import { ownRun } from '../outline/scribe.ts'
import { columnWidths, usualRoom } from '../outline/sections/columnWidths.ts'
import type { TableRoom } from '../outline/sections/columnWidths.ts'
import { italic } from '../outline/sections/pairing.ts'
import type { Language } from '../plan/localized.ts'
import type { Plan } from '../plan/schema.ts'
import { familyOf } from '../print/fonts.ts'

/**
 * The document of a city that has said who it is and how its documents look: its name where the plan names nobody, its
 * address on the title page, and columns that hold the words of its letters.
 */
export function dressOutline(outline: OutlineDocument, plan: Plan, house: House): OutlineDocument {
  return withNames(withFittedTables(outline, designOf(house)), plan, house)
}

/** Columns are measured for the usual look; in another one they are measured again. */
function withFittedTables(outline: OutlineDocument, { fonts, sizes, textWidth }: Design): OutlineDocument {
  const room: TableRoom = { width: textWidth / 20, size: sizes.body / 2, family: familyOf(fonts.body) }
  const isUsual =
    textWidth === usualDesign.textWidth && room.size === usualRoom.size && room.family === usualRoom.family
  if (isUsual) return outline
  // Two texts side by side have a half each, whatever stands in them.
  const fitted = (block: OutlineBlock): OutlineBlock =>
    block.type === 'table' && block.keepsRows
      ? { ...block, widths: columnWidths(block.widths, block.header, block.rows, room) }
      : block
  return { ...outline, parts: outline.parts.map((part) => ({ ...part, blocks: part.blocks.map(fitted) })) }
}

function withNames(outline: OutlineDocument, plan: Plan, house: House): OutlineDocument {
  const name = cityName(house, outline.language)
  const contact = contactLines(house, outline.language)
  if (name === '' && contact.length === 0) return outline
  const dressed = (page: TitlePage, second: Language | null): TitlePage => ({
    ...page,
    institutions: page.institutions.length === 0 ? nameLines(house, outline.language, second) : page.institutions,
    lines: [...page.lines, ...contact],
  })
  return {
    ...outline,
    creator: plan.leadInstitutions.length > 0 || name === '' ? outline.creator : name,
    parts: outline.parts.map((part) => ({
      ...part,
      blocks: part.blocks.map((block) => (block.type === 'titlePage' ? dressed(block, part.second) : block)),
    })),
  }
}

/** The name of the city, under it the one in the second language of the page. */
function nameLines(house: House, language: Language, second: Language | null): TitlePage['institutions'] {
  const [name, other] = [cityName(house, language), second === null ? '' : cityName(house, second)]
  if (name === '') return []
  const line = [ownRun(name, language)]
  return second === null || other === '' || other === name ? [line] : [line, italic([ownRun(other, second)])]
}

function contactLines({ style: { address, web } }: House, language: Language): TitlePage['lines'] {
  return [address, web].filter((text) => text !== '').map((text) => [ownRun(text, language)])
}
