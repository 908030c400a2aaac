import { lintMessage } from './lintFinding.ts'
import { placeFinder } from './lintPlace.ts'
import { lintSource } from './lintSource.ts'
import type { LintFinding } from './lintFinding.ts'
import { languageFindings } from './languageRules.ts'
import { objectFindings } from './objectRules.ts'
import { structureFindings } from './structureRules.ts'
import { tableFindings } from './tableRules.ts'
import { textFindings } from './textRules.ts'
import { typographyFindings } from './typographyFindings.ts'
import { readWord } from '../word/readWord.ts'
import { textsIn } from '../../texts.ts'
import type { WordDocument } from '../word/wordDocument.ts'
import type { LintPlace } from '../../../core/bridge/linting.ts'
import type { Severity } from '../../../core/check/finding.ts'
import type { Language } from '../../../core/plan/localized.ts'

export type Linted = Readonly<{
  findings: readonly (Omit<LintFinding, 'message'> & Readonly<{ message: string; place: LintPlace; source: string }>)[]
  counts: Readonly<Record<Severity, number>>
}>

/**
 * Checks any Word document for what makes it unreadable to some (EN 301 549, clause 10) or untidy to all (STN 01 6910).
 * Messages are sentences in `language`. Throws an AppError when the bytes are no Word document or a hostile one.
 */
// eslint-disable-next-line @typescript-eslint/require-await -- asynchronous by contract: reading moves to a worker
export async function lintDocument(bytes: Uint8Array, language: Language = 'sk'): Promise<Linted> {
  return lintWord(readWord(bytes), language)
}

/** The same for a document that has been read already. */
export function lintWord(document: WordDocument, language: Language): Linted {
  const t = textsIn(language)
  const placeOf = placeFinder(document)
  const placed = [
    ...[...structureFindings(document), ...contentFindings(document)].map((found) => ({
      ...found,
      place: placeOf(found.path),
    })),
    ...asideFindings(document),
  ]
  const count = (severity: Severity): number => placed.filter((found) => found.severity === severity).length
  return {
    findings: placed.map((found) => ({
      ...found,
      message: lintMessage(found, language),
      source: lintSource(found.rule, t),
    })),
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
  }
}

/** The findings of several documents that are handed over together. */
export function joinLinted(all: readonly Linted[]): Linted {
  const sum = (severity: Severity): number => all.reduce((total, { counts }) => total + counts[severity], 0)
  return {
    findings: all.flatMap(({ findings }) => findings),
    counts: { error: sum('error'), warning: sum('warning'), info: sum('info') },
  }
}

/** What is judged wherever words stand: in the text, in headers and footers, in notes. */
function contentFindings(document: WordDocument): readonly LintFinding[] {
  return [
    ...tableFindings(document),
    ...objectFindings(document),
    ...textFindings(document),
    ...languageFindings(document),
    ...typographyFindings(document),
  ]
}

function asideFindings(document: WordDocument): readonly (LintFinding & Readonly<{ place: LintPlace }>)[] {
  const counted = new Map<string, number>()
  return document.asides.flatMap((aside) => {
    const number = (counted.get(aside.kind) ?? 0) + 1
    counted.set(aside.kind, number)
    const inside = { ...document, ...aside }
    const placeOf = placeFinder(inside)
    return contentFindings(inside).map((found) => ({
      ...found,
      path: `${aside.kind} ${number}`,
      place: { ...placeOf(found.path), kind: aside.kind, number, headings: [] },
    }))
  })
}
