import { cityName } from './house.ts'
import type { House } from './house.ts'
import type { OutlineDocument, TitlePage } from '../outline/outline.ts'
import { ownRun } from '../outline/scribe.ts'
import { italic } from '../outline/sections/pairing.ts'
import type { Language } from '../plan/localized.ts'
import type { Plan } from '../plan/schema.ts'

/** The document of a city that has said who it is: its name where the plan names nobody, its address on the title page. */
export function dressOutline(outline: OutlineDocument, plan: Plan, house: House): OutlineDocument {
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
