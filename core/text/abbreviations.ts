import { gap, nbsp } from './typographyRule.ts'
import type { TypographyRule } from './typographyRule.ts'

/** Abbreviations of several parts, as their parts: each part is followed by a full stop. */
const abbreviations = [
  ['s', 'r', 'o'],
  ['v', 'o', 's'],
  ['t', 'j'],
  ['t', 'č'],
  ['t', 'r'],
  ['n', 'o'],
  ['o', 'z'],
  ['a', 's'],
  ['č', 'p'],
  ['p', 't'],
  ['Z', 'z'],
  ['m', 'n', 'm'],
  ['v', 'r'],
  ['h', 'c'],
  ['o', 'i'],
  ['p', 'č'],
  ['k', 'ú'],
  ['š', 'p'],
].map((parts) => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}.])${parts.map((part) => `${part}\\.`).join(gap)}(?![\\p{L}\\p{N}])`, 'gu'),
  text: parts.map((part) => `${part}.`).join(nbsp),
}))

function spacedParts(parts: typeof abbreviations): TypographyRule {
  return {
    id: 'T09',
    needs: /\.[ \u00A0]*[a-zčú]\./,
    apply: (text) => parts.reduce((result, { pattern, text: spaced }) => result.replace(pattern, spaced), text),
  }
}
export const abbreviationParts = spacedParts(abbreviations)
/** Slovak companies and associations keep the form in their names in English texts too: `Dialogue Centre, n. o.` */
const legalForms = new Set(
  ['s. r. o.', 'v. o. s.', 'n. o.', 'o. z.', 'a. s.'].map((form) => form.replaceAll(' ', nbsp)),
)
export const legalFormParts = spacedParts(abbreviations.filter(({ text }) => legalForms.has(text)))
