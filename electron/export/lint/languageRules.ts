import { finding, paragraphPath } from './lintFinding.ts'
import type { LintFinding } from './lintFinding.ts'
import { excerpt } from './textRules.ts'
import type { WordDocument, WordParagraph } from '../word/wordDocument.ts'
import type { Language } from '../../../core/plan/localized.ts'

/** A09: a passage in the other language says so, or a reading voice mangles it. */
export function languageFindings(document: WordDocument): readonly LintFinding[] {
  return document.paragraphs.flatMap((paragraph) =>
    passages(paragraph, document)
      .filter(({ marked, heard }) => heard !== null && marked !== null && heard !== marked)
      .map(({ text }) => finding('A09', paragraphPath(paragraph.number), { text: excerpt(text) })),
  )
}

export type Passage = Readonly<{
  text: string
  marked: Language | null
  /** the language it is written in, as far as it can be told */
  heard: Language | null
}>

/** What was found of a paragraph; several rules ask. */
const known = new WeakMap<WordParagraph, readonly Passage[]>()

/** The runs of a paragraph joined by the language they are marked with. */
export function passages(paragraph: WordParagraph, document: WordDocument): readonly Passage[] {
  const found =
    known.get(paragraph) ?? joined(paragraph, document).map((each) => ({ ...each, heard: heardLanguage(each.text) }))
  known.set(paragraph, found)
  return found
}

function joined(paragraph: WordParagraph, document: WordDocument): readonly Omit<Passage, 'heard'>[] {
  const found: { text: string; marked: Language | null }[] = []
  for (const run of paragraph.runs) {
    const marked = languageOf(run.language || document.defaultLanguage || document.declaredLanguage)
    const open = found.at(-1)
    if (open?.marked === marked) open.text += run.text
    else found.push({ text: run.text, marked })
  }
  return found
}

/** Other languages than the two of a plan are not judged. */
function languageOf(tag: string): Language | null {
  const short = tag.slice(0, 2).toLowerCase()
  return short === 'sk' || short === 'en' ? short : null
}

const slovakWords = new Set(
  'a aj ako ale alebo bude by je ich jej jeho ktorá ktoré ktorí ktorý má na nie od po pre pri s sa si sú so to v vo z za že do mesta mesto'.split(
    ' ',
  ),
)
const englishWords = new Set(
  'the and of to in is are for with that this will by on as be from their which it has have its city'.split(' '),
)

/** The language a text is written in, or null when it is too short or too mixed to tell: names are no passages. */
function heardLanguage(text: string): Language | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < 6) return null
  const slovak = words.filter((word) => slovakWords.has(word) || /[áäčďéíĺľňóôŕšťúýž]/u.test(word)).length
  const english = words.filter((word) => englishWords.has(word)).length
  if (english >= 2 && english > slovak * 2 && english / words.length > 0.15) return 'en'
  if (slovak >= 3 && slovak > english * 2 && slovak / words.length > 0.2) return 'sk'
  return null
}
