import { background, commitments, process, reason } from './memorandumOrigin.ts'
import { budgetImpact, monitoring, recommendation, risks } from './memorandumOutlook.ts'
import type { Preparer } from './prepare.ts'
import { written } from './spokenText.ts'
import type { SpokenDocument } from './spokenText.ts'
import type { DocumentTexts } from '../outline/documentText.ts'
import type { MemorandumKey } from '../plan/councilSchema.ts'
import type { RichText } from '../plan/richText.ts'
import type { Plan } from '../plan/schema.ts'

const writers: Readonly<Record<MemorandumKey, (preparer: Preparer) => SpokenDocument>> = {
  reason,
  background,
  process,
  commitments,
  budgetImpact,
  risks,
  monitoring,
  recommendation,
}

/** A section of the explanatory memorandum made from what the plan knows, in one language. */
export function preparedSection(preparer: Preparer, key: MemorandumKey): SpokenDocument {
  return writers[key](preparer)
}

/** The same in both languages: what is printed while nobody has written the section. */
export function preparedText(plan: Plan, key: MemorandumKey, texts: DocumentTexts): RichText {
  return {
    sk: written(preparedSection({ plan, language: 'sk', text: texts.sk }, key)),
    en: written(preparedSection({ plan, language: 'en', text: texts.en }, key)),
  }
}
