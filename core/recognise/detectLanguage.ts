import type { Language } from '../plan/localized.ts'

const slovakWords =
  /(?<!\p{L})(?:a|na|v|vo|z|zo|sa|je|sú|pre|pri|do|od|že|aj|ako|ktoré|ktorý|ktorá|mesto|mesta|záväzku|alebo|bude|nie)(?!\p{L})/giu
const englishWords =
  /(?<!\p{L})(?:the|of|and|to|in|is|are|for|with|by|will|that|this|on|be|or|commitment|city|at|from)(?!\p{L})/giu
const slovakLetters = /[áäčďéíĺľňóôŕšťúýž]/giu

/** The language a text is written in, or null when there is too little of it to tell. */
export function detectLanguage(text: string): Language | null {
  const sample = text.slice(0, 60_000)
  const slovak = count(sample, slovakWords) + count(sample, slovakLetters) / 4
  const english = count(sample, englishWords)
  if (slovak + english < 3) return null
  return slovak >= english ? 'sk' : 'en'
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
