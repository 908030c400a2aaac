import { cityName } from './house.ts'
import type { House } from './house.ts'
import type { OutlineDocument, TitlePage } from '../outline/outline.ts'
import { ownRun } from '../outline/scribe.ts'
import type { Language } from '../plan/localized.ts'
import type { Plan } from '../plan/schema.ts'

/** The document of a city that has said who it is: its name where the plan names nobody, its address on the title page. */
export function dressOutline(outline: OutlineDocument, plan: Plan, house: House): OutlineDocument {
  const name = cityName(house, outline.language)
  const contact = contactLines(house, outline.language)
  if (name === '' && contact.length === 0) return outline
  const dressed = (page: TitlePage): TitlePage => ({
    ...page,
    institutions:
      page.institutions.length === 0 && name !== '' ? [[ownRun(name, outline.language)]] : page.institutions,
    lines: [...page.lines, ...contact],
  })
  return {
    ...outline,
    creator: plan.leadInstitutions.length > 0 || name === '' ? outline.creator : name,
    parts: outline.parts.map((part) => ({
      ...part,
      blocks: part.blocks.map((block) => (block.type === 'titlePage' ? dressed(block) : block)),
    })),
  }
}

function contactLines({ style: { address, web } }: House, language: Language): TitlePage['lines'] {
  return [address, web].filter((text) => text !== '').map((text) => [ownRun(text, language)])
}
