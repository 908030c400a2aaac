import type { DocumentTexts } from './documentText.ts'
import { addFootnotes } from './footnotes.ts'
import { numberCaptions } from './numbering.ts'
import type { OutlineDocument, OutlinePart } from './outline.ts'
import { bilingualPart } from './presets/bilingual.ts'
import { ogpPart } from './presets/ogp.ts'
import { planPart } from './presets/planPart.ts'
import { scribe } from './scribe.ts'
import type { Scribe } from './scribe.ts'
import { titleText } from './sections/titlePage.ts'
import type { DocumentLanguage, ExportPreset } from '../bridge/exporting.ts'
import { textIn } from '../plan/localized.ts'
import type { Language } from '../plan/localized.ts'
import type { Plan } from '../plan/schema.ts'
import { printable } from '../text/typography.ts'

/** The document of a preset, as neutral blocks. */
export function makeOutline(
  plan: Plan,
  preset: ExportPreset,
  wanted: DocumentLanguage,
  texts: DocumentTexts,
): OutlineDocument {
  const [main, ...others] = languagesOf(preset, wanted)
  const scribeIn = (language: Language): Scribe => scribe(plan, language, texts[language])
  const first = scribeIn(main)
  return {
    title: titleText(first),
    creator: creatorOf(first),
    language: main,
    parts: addFootnotes(numberCaptions(partsOf(preset, first, others.map(scribeIn)))),
  }
}

/** Which languages a preset speaks, the main one first: `ogp` is always English, `bilingual` always both. */
export function languagesOf(preset: ExportPreset, wanted: DocumentLanguage): readonly [Language, ...Language[]] {
  if (preset === 'ogp') return ['en']
  if (preset === 'bilingual' || wanted === 'both') return ['sk', 'en']
  return [wanted]
}

function partsOf(preset: ExportPreset, first: Scribe, others: readonly Scribe[]): readonly OutlinePart[] {
  switch (preset) {
    case 'council':
    case 'plan':
      return [first, ...others].map((each) =>
        planPart(each, { isCouncil: preset === 'council', isSecond: each !== first }),
      )
    case 'ogp':
      return [ogpPart(first)]
    case 'bilingual':
      return [bilingualPart([first, others[0] ?? first])]
  }
}

/** The city, never a person: documents of a council are published. */
function creatorOf({ plan, language, sentence }: Scribe): string {
  const lead = plan.organisations.find((organisation) => organisation.id === plan.leadInstitutions[0])
  return lead === undefined ? sentence('common:appName') : printable(textIn(lead.name, language))
}
