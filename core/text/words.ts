import { fold } from './fold.ts'

/** Unstressed words that say nothing about what a text is about, folded. */
const emptyWords = new Set(
  (
    'a aj ako ale alebo ani asi az bez bol bola bolo boli bude budu by byt co cez do ho i ich iba ich im ja je jeho jej ' +
    'ju k kazdy ked ktora ktore ktory ktoru ktorych ktorym len lebo ma maju mimo mat na nad nam nas nasledne nie od o ' +
    'po pod podla pre pred pri sa si so su svoj ta tak tento tato toto ten tie tym to tu u uz v vo vsak z za ze zo ' +
    'an and are as at be been by for from has have in into is it its of on or our that the their this to was which will with'
  ).split(' '),
)

/** Case endings of Slovak nouns, adjectives and verbs, folded. */
const endings = new Set(
  (
    'ovaniach ovaniami ovaniam eniach eniami atami iami iach ovania ovanie ovani ania ych ymi eho emu ych ich imi iho ' +
    'ami ach och ovi ova ove ovy ovu ou om am em ej eh im ym ia ie iu ii ov a e i o u y'
  ).split(' '),
)
const longestEnding = 8
/** A stem shorter than this could be of any word. */
const shortestStem = 4

/** The words of a text, folded, in their order; numbers are words too. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/**
 * A light stem: the folded word without its case ending, so that "rozpočtu" and "rozpočet" come near.
 * Not linguistics; good enough to see that two texts talk of the same things.
 */
export function stem(word: string): string {
  if (/\d/u.test(word)) return word
  for (let length = Math.min(longestEnding, word.length - shortestStem); length > 0; length--)
    if (endings.has(word.slice(-length))) return word.slice(0, -length)
  return word
}

/** The stems of the words that carry meaning. */
export function stemsOf(text: string): readonly string[] {
  return wordsOf(text)
    .filter((word) => !emptyWords.has(word))
    .map(stem)
}
