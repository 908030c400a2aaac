import { assemblePlan, documentText } from './assemblePlan.ts'
import { createAssembly } from './assembly.ts'
import type { ForeignDocument, ImportWarningCode } from './blocks.ts'
import { detectLanguage } from './detectLanguage.ts'
import type { Ledger } from './ledger.ts'
import { readStructure } from './readStructure.ts'
import type { ImportReport } from '../bridge/importing.ts'
import type { IdSource } from '../plan/ids.ts'
import type { Language } from '../plan/localized.ts'
import { pointerOf } from '../plan/place.ts'
import { isEmptyDocument } from '../plan/richText.ts'
import type { Plan } from '../plan/schema.ts'

export type Recognised = Readonly<{ plan: Plan; report: ImportReport }>

/**
 * A foreign document as a prior plan, with an honest account of it. Pure: the same document and ids give the same plan.
 * Warnings carry codes only; the shell puts the sentences to them.
 */
export function recognise(document: ForeignDocument, ids: IdSource): Recognised {
  const language = detectLanguage(documentText(document))
  const structure = readStructure(document.blocks)
  const assembly = createAssembly(ids, language ?? 'sk')
  const plan = assemblePlan(assembly, structure, document)
  const codes = new Set<ImportWarningCode>([...document.warnings, ...assembly.warnings])
  if (structure.hasGuessedHeadings && !hasHeadings(document)) codes.add('guessedHeadings')
  if (document.revisions !== null)
    codes.add(document.revisions.view === 'accepted' ? 'revisionsAccepted' : 'revisionsRejected')
  if (document.comments.length > 0) codes.add('commentsFound')
  return { plan, report: makeReport(document, plan, assembly.ledger, language, [...codes].sort()) }
}

const hasHeadings = (document: ForeignDocument): boolean =>
  document.blocks.some((block) => block.type === 'paragraph' && block.heading !== null)

/** False when the document held nothing of an action plan: no commitment, no title and no narrative. */
export function isAnythingRecognised({ plan }: Recognised): boolean {
  const hasNarrative = Object.values(plan.narrative).some(
    (answer) =>
      typeof answer === 'object' &&
      answer !== null &&
      'sk' in answer &&
      !(isEmptyDocument(answer.sk) && isEmptyDocument(answer.en)),
  )
  return plan.commitments.length > 0 || plan.title.sk + plan.title.en !== '' || hasNarrative
}

function makeReport(
  document: ForeignDocument,
  plan: Plan,
  ledger: Ledger,
  language: Language | null,
  codes: readonly ImportWarningCode[],
): ImportReport {
  const read = ledger.read.map(({ place, from, confidence }) => ({ path: pointerOf(plan, place), from, confidence }))
  const total = read.reduce((sum, entry) => sum + entry.confidence, 0)
  return {
    reader: document.reader,
    producer: document.producer,
    language,
    lossless: false,
    confidence: read.length === 0 ? 0 : Number((total / read.length).toFixed(3)),
    read,
    changed: [],
    unread: [...ledger.unread, ...document.unread],
    revisions: document.revisions === null ? null : { ...document.revisions, authors: [...document.revisions.authors] },
    comments: document.comments.map(({ author, at, text, from }) => {
      const place = from === null ? null : ledger.placeOf(from)
      return { author, at, text, path: place === null ? null : pointerOf(plan, place) }
    }),
    warnings: codes.map((code) => ({ code, message: '' })),
  }
}
