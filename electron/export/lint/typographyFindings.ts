import { passages } from './languageRules.ts'
import type { Passage } from './languageRules.ts'
import { finding, paragraphPath } from './lintFinding.ts'
import type { LintFinding } from './lintFinding.ts'
import { excerpt } from './textRules.ts'
import type { WordDocument, WordParagraph } from '../word/wordDocument.ts'
import { piecesOf } from '../../../core/text/typography.ts'
import { typographyRules } from '../../../core/text/typographyRules.ts'

/**
 * T01 to T09: where a rule of Slovak typesetting would still change a paragraph. T10: letters spaced out by hand.
 * The rules are the ones documents are written with, so the two can not disagree.
 */
export function typographyFindings(document: WordDocument): readonly LintFinding[] {
  // Tables say the same names, dates and words again and again.
  const known = new Map<string, ReturnType<typeof passageFindings>>()
  const findingsIn = (text: string, before: string): ReturnType<typeof passageFindings> => {
    const key = `${before}\n${text}`
    const findings = known.get(key) ?? passageFindings(text, before)
    known.set(key, findings)
    return findings
  }
  return document.paragraphs
    .filter((paragraph) => !paragraph.isInContents)
    .flatMap((paragraph) => paragraphFindings(paragraph, document, findingsIn))
}

function paragraphFindings(
  paragraph: WordParagraph,
  document: WordDocument,
  findingsIn: typeof passageFindings,
): readonly LintFinding[] {
  const path = paragraphPath(paragraph.number)
  const found = new Map<TypographyId, string>()
  let before = ''
  for (const passage of passages(paragraph, document)) {
    if (isSlovak(passage)) {
      for (const [rule, text] of findingsIn(passage.text, before)) if (!found.has(rule)) found.set(rule, text)
    }
    before = passage.text.at(-1) ?? before
  }
  return [...found].map(([rule, text]) => finding(rule, path, { text: excerpt(text) }))
}

/** Slovak by its words; a text too short to tell is believed what it is marked with. */
function isSlovak({ marked, heard }: Passage): boolean {
  return (heard ?? marked ?? 'sk') === 'sk'
}

type TypographyId = 'T01' | 'T02' | 'T03' | 'T04' | 'T05' | 'T06' | 'T07' | 'T08' | 'T09' | 'T10'

function passageFindings(text: string, start: string): readonly (readonly [TypographyId, string])[] {
  const found: (readonly [TypographyId, string])[] = []
  let before = start
  for (const piece of piecesOf(text)) {
    if (!piece.isProtected)
      for (const [id, at] of firstPlaces(piece.text, before)) found.push([id, around(piece.text, at)])
    before = piece.text.at(-1) ?? before
  }
  const spaced = /(?<![\p{L}\p{N}])\p{L}(?: \p{L}){3,}(?![\p{L}\p{N}])/u.exec(text)?.[0]
  return spaced === undefined ? found : [...found, ['T10', spaced]]
}

/** Where a text first parts from what the rules of an id print. */
function firstPlaces(text: string, before: string): ReadonlyMap<TypographyId, number> {
  const places = new Map<TypographyId, number>()
  for (const rule of typographyRules('sk')) {
    if (!rule.needs.test(text)) continue
    const set = rule.apply(text, before)
    const needsOnlyFixedSpaces = withPlainSpaces(set) === withPlainSpaces(text)
    // A dash may stand between plain spaces.
    if (set === text || (needsOnlyFixedSpaces && rule.id === 'T04')) continue
    const id = needsOnlyFixedSpaces ? 'T02' : rule.id
    places.set(id, Math.min(places.get(id) ?? Infinity, parting(text, set)))
  }
  return places
}

const withPlainSpaces = (text: string): string => text.replaceAll('\u00A0', ' ')

function parting(typed: string, printed: string): number {
  let at = 0
  while (at < typed.length && typed[at] === printed[at]) at++
  return at
}

/** The words around a place. */
function around(typed: string, at: number): string {
  const start = typed.lastIndexOf(' ', Math.max(0, at - 12)) + 1
  const end = typed.indexOf(' ', at + 18)
  return typed.slice(start, end < 0 ? undefined : end)
}
