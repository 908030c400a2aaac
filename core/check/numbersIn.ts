import type { Language } from '../plan/localized.ts'
import { fold } from '../text/fold.ts'
import { numberWords } from './vocabulary.ts'

const addresses = /(?:https?:\/\/|www\.)\S+|\S+@\S+/gu
/** A number with spaces (Slovak) or commas (English) between thousands and its own decimal sign. */
const numbers: Readonly<Record<Language, RegExp>> = {
  sk: /\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?/gu,
  en: /\d{1,3}(?:[,\u00A0\u202F]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+(?!\.?\d))?/gu,
}
/** Slovak months by how their forms begin, folded; English ones by name: "may" and "march" are months only with a capital. */
const months: Readonly<Record<Language, readonly RegExp[]>> = {
  sk: [
    'januar',
    'februar',
    'mar(?:ec|c)',
    'april',
    'maj(?:a|i|om)?$',
    'jun',
    'jul',
    'august',
    'sept',
    'okt',
    'nov(?:ember|embr)',
    'dec',
  ].map((form) => new RegExp(`^${form}`, 'u')),
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ].map((name) => new RegExp(`^${name}$`, 'u')),
}

/** The numbers a text gives, in one spelling for both languages; names of months and small number words count as numbers. */
export function numbersIn(words: string, language: Language): readonly string[] {
  const bare = words.replace(addresses, ' ')
  const digits = [...bare.matchAll(numbers[language])].map((match) =>
    match[0]
      .replace(language === 'sk' ? /[ \u00A0\u202F]/gu : /[,\u00A0\u202F]/gu, '')
      .replace(',', '.')
      .replace(/^0+(?=\d)/u, ''),
  )
  return [...digits, ...namedNumbers(bare, language)]
}

function namedNumbers(words: string, language: Language): readonly string[] {
  return (words.match(/\p{L}+/gu) ?? []).flatMap((word) => {
    const form = fold(word)
    const month = months[language].findIndex((pattern) => pattern.test(language === 'sk' ? form : word))
    if (month >= 0) return [String(month + 1)]
    const named = numberWords[language].findIndex((forms) => forms.includes(form))
    return named >= 0 ? [String(named + 2)] : []
  })
}

/** Up to here languages differ in what they write as a word, a name or not at all. */
const smallest = 12

/**
 * Numbers that one text has and the other lacks; null when they agree. Small ones are compared only where both texts
 * have equally many of them: "raz ročne" needs no "1" and "v 2. polroku" may be "in the second half".
 */
export function numbersThatDiffer(sk: string, en: string): Readonly<Record<Language, readonly string[]>> | null {
  const slovak = numbersIn(sk, 'sk')
  const english = numbersIn(en, 'en')
  const isSmall = (value: string): boolean => Number(value) <= smallest
  const big = difference(
    slovak.filter((value) => !isSmall(value)),
    english.filter((value) => !isSmall(value)),
  )
  const smallSk = slovak.filter(isSmall)
  const smallEn = english.filter(isSmall)
  const small = smallSk.length === smallEn.length ? difference(smallSk, smallEn) : { sk: [], en: [] }
  const found = { sk: [...big.sk, ...small.sk], en: [...big.en, ...small.en] }
  return found.sk.length + found.en.length === 0 ? null : found
}

function difference(sk: readonly string[], en: readonly string[]): Readonly<Record<Language, readonly string[]>> {
  const onlyIn = (left: readonly string[], right: readonly string[]): readonly string[] => [
    ...new Set(left.filter((value) => !right.includes(value))),
  ]
  return { sk: onlyIn(sk, en), en: onlyIn(en, sk) }
}
