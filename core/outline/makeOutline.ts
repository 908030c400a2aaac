import type { DocumentTexts } from './documentText.ts'
import { addFootnotes } from './footnotes.ts'
import { numberCaptions } from './numbering.ts'
import type { OutlineDocument, OutlinePart } from './outline.ts'
import { bilingualPart } from './presets/bilingual.ts'
import { councilParts, councilPieces } from './presets/council.ts'
import type { CouncilPiece, CouncilScribes } from './presets/council.ts'
import { commitmentPart } from './presets/commitment.ts'
import { ogpPart } from './presets/ogp.ts'
import { otherVersion, planPart } from './presets/planPart.ts'
import { dropLostReferences } from './references.ts'
import { scribe } from './scribe.ts'
import type { Scribe } from './scribe.ts'
import { materialTitleText } from './sections/councilFront.ts'
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
  commitmentId: string | null = null,
): OutlineDocument {
  const [main, ...others] = languagesOf(preset, wanted)
  const scribeIn = (language: Language): Scribe => scribe(plan, language, texts[language])
  const first = scribeIn(main)
  return {
    title: preset === 'council' ? materialTitleText(first) : titleText(first),
    creator: creatorOf(first),
    language: main,
    parts: finished(partsOf(preset, first, others.map(scribeIn), scribeIn, commitmentId)),
  }
}

/** The material for the council as a document per piece, in the order in which they are handed over. */
export function makePieces(
  plan: Plan,
  wanted: DocumentLanguage,
  texts: DocumentTexts,
): readonly Readonly<{ piece: CouncilPiece; outline: OutlineDocument }>[] {
  const [main, ...others] = languagesOf('council', wanted)
  const scribeIn = (language: Language): Scribe => scribe(plan, language, texts[language])
  const first = scribeIn(main)
  return councilPieces(councilScribes(first, others.map(scribeIn), scribeIn)).map(({ piece, parts }) => {
    const english = scribeIn('en')
    const speaker = piece === 'english' ? english : first
    const title = piece === 'plan' || piece === 'english' ? titleText(speaker) : materialTitleText(first)
    return {
      piece,
      outline: {
        title,
        creator: creatorOf(speaker),
        language: speaker.language,
        parts: finished(parts),
      },
    }
  })
}

/** What can be said only of the whole document: numbers of captions, notes, and what refers to what. */
const finished = (parts: readonly OutlinePart[]): readonly OutlinePart[] =>
  dropLostReferences(addFootnotes(numberCaptions(parts)))

/** Which languages a preset speaks, the main one first: `ogp` is always English, `bilingual` always both. */
export function languagesOf(preset: ExportPreset, wanted: DocumentLanguage): readonly [Language, ...Language[]] {
  if (preset === 'ogp') return ['en']
  if (preset === 'bilingual' || wanted === 'both') return ['sk', 'en']
  return [wanted]
}

function councilScribes(
  main: Scribe,
  others: readonly Scribe[],
  scribeIn: (language: Language) => Scribe,
): CouncilScribes {
  return { main, second: others[0] ?? null, english: scribeIn('en') }
}

function partsOf(
  preset: ExportPreset,
  first: Scribe,
  others: readonly Scribe[],
  scribeIn: (language: Language) => Scribe,
  commitmentId: string | null,
): readonly OutlinePart[] {
  switch (preset) {
    case 'council':
      return councilParts(councilScribes(first, others, scribeIn))
    case 'plan':
      return [first, ...others].map((each) =>
        planPart(each, { isCouncil: false, opening: each === first ? null : otherVersion(each) }),
      )
    case 'ogp':
      return [ogpPart(first)]
    case 'commitment':
      return [first, ...others].map((each) => commitmentPart(each, commitmentId))
    case 'bilingual':
      return [bilingualPart([first, others[0] ?? first])]
  }
}

/** The city, never a person: documents of a council are published. */
function creatorOf({ plan, language, sentence }: Scribe): string {
  const lead = plan.organisations.find((organisation) => organisation.id === plan.leadInstitutions[0])
  return lead === undefined ? sentence('common:appName') : printable(textIn(lead.name, language))
}
