import { isList, isLocalized, isRecord } from './planJson.ts'
import { languages } from '../plan/localized.ts'
import { richDocumentSchema } from '../plan/richText.ts'
import type { Block, Run } from '../plan/richText.ts'
import { normaliseTypography } from '../text/fold.ts'

/**
 * What a string or a long text says, without its typography and white space: equal keys mean that nobody changed
 * more than quotes, dashes or spaces. Null for values that are no text.
 */
export function wordingKey(value: unknown): string | null {
  if (typeof value === 'string') return normaliseTypography(value)
  const document = richDocumentSchema.safeParse(value)
  return document.success ? documentKey(document.data) : null
}

export function documentKey(document: readonly Block[]): string {
  return document
    .map(blockKey)
    .filter((key) => key !== '')
    .join(blockEnd)
}

/** Empty for a block without words. */
export function blockKey(block: Block): string {
  if (block.type === 'paragraph') return paragraphKey(block.runs)
  const items = block.items.map((item) => documentKey(item.blocks)).filter((key) => key !== '')
  return items.length === 0 ? '' : [block.type, ...items, ''].join(itemEnd)
}

/** The same thing, however it was typeset: for whole members of a list. */
export function isSameWording(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (typeof left === 'string' && typeof right === 'string')
    return normaliseTypography(left) === normaliseTypography(right)
  if (isLocalized(left) && isLocalized(right))
    return languages.every((language) => wordingKey(left[language]) === wordingKey(right[language]))
  if (isList(left) && isList(right))
    return left.length === right.length && left.every((item, position) => isSameWording(item, right[position]))
  if (!isRecord(left) || !isRecord(right)) return false
  const keys = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...keys].every((key) => isSameWording(left[key], right[key]))
}

/**
 * Of two spellings of the same words the better typeset one. Typographic quotes, dashes and fixed spaces all have
 * higher codes than what keyboards give, so the greater text is the richer; what matters is that both sides agree.
 */
export function betterTypeset<Value>(left: Value, right: Value): Value {
  const [leftKey, rightKey] = [sortKey(left), sortKey(right)]
  return leftKey < rightKey ? right : left
}

const sortKey = (value: unknown): string =>
  typeof value === 'string' ? `${value.trim()} ${value}` : JSON.stringify(value)

function paragraphKey(runs: readonly Run[]): string {
  const merged: { look: string; text: string }[] = []
  const links: string[] = []
  for (const run of runs) {
    const look = `${[...run.marks].sort().join()}${run.link === null ? '' : `@${links.push(run.link)}`}`
    const last = merged.at(-1)
    if (last?.look === look) last.text += run.text
    else merged.push({ look, text: run.text })
  }
  const words = normaliseTypography(
    merged.map(({ look, text }) => (look === '' ? text : `${lookStart}${look}${lookEnd}${text}${textEnd}`)).join(''),
  )
  const isBlank = merged.every(({ text }) => normaliseTypography(text) === '')
  return isBlank ? '' : [words, ...links].join(textEnd)
}

/** Signs of the private use area: no text people type holds them, and normalising leaves them alone. */
const lookStart = '\uE000'
const lookEnd = '\uE001'
const textEnd = '\uE002'
const blockEnd = '\uE003'
const itemEnd = '\uE004'
