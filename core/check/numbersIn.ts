import type { Language } from '../plan/localized.ts'
import { wordsOf } from '../text/words.ts'
import { numberWords } from './vocabulary.ts'

const addresses = /(?:https?:\/\/|www\.)\S+|\S+@\S+/gu
/** A number with spaces (Slovak) or commas (English) between thousands and its own decimal sign. */
const numbers: Readonly<Record<Language, RegExp>> = {
  sk: /\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?/gu,
  en: /\d{1,3}(?:[,\u00A0\u202F]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+(?!\.?\d))?/gu,
}
/** Slovak months by how their forms begin, folded. */
const slovakMonths = [
  /^januar/u,
  /^februar/u,
  /^mar(?:ec|c)/u,
  /^april/u,
  /^maj(?:a|i|om)?$/u,
  /^jun/u,
  /^jul/u,
  /^august/u,
  /^sept/u,
  /^okt/u,
  /^nov(?:ember|embr)/u,
  /^dec/u,
]
const slovakMonthBegins = /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/u
/** English months by name: "may" and "march" are months only with a capital. */
const englishMonths = 'January February March April May June July August September October November December'.split(' ')
const valueOfWord: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  sk: new Map(numberWords.sk.flatMap((forms, position) => forms.map((form) => [form, position + 2]))),
  en: new Map(numberWords.en.flatMap((forms, position) => forms.map((form) => [form, position + 2]))),
}

/** The numbers a text gives, in one spelling for both languages; names of months and small number words count as numbers. */
export function numbersIn(words: string, language: Language): readonly string[] {
  const bare = /@|http|www/u.test(words) ? words.replace(addresses, ' ') : words
  const digits = [...bare.matchAll(numbers[language])].map((match) =>
    match[0]
      .replace(language === 'sk' ? /[ \u00A0\u202F]/gu : /[,\u00A0\u202F]/gu, '')
      .replace(',', '.')
      .replace(/^0+(?=\d)/u, ''),
  )
  return [...digits, ...namedNumbers(bare, language)]
}

function namedNumbers(words: string, language: Language): readonly string[] {
  const found = language === 'sk' ? wordsOf(words) : (words.match(/\p{L}+/gu) ?? [])
  return found.flatMap((word) => {
    const month = language === 'sk' ? slovakMonth(word) : englishMonths.indexOf(word)
    const value = month >= 0 ? month + 1 : valueOfWord[language].get(language === 'sk' ? word : word.toLowerCase())
    return value === undefined ? [] : [String(value)]
  })
}

const slovakMonth = (word: string): number =>
  slovakMonthBegins.test(word) ? slovakMonths.findIndex((pattern) => pattern.test(word)) : -1

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
