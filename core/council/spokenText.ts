import type { ShownPart } from '../outline/shownValue.ts'
import type { Language } from '../plan/localized.ts'
import type { Block, BlockOf, Mark, RichDocument, Run } from '../plan/richText.ts'

/** A text whose runs say which language they speak: a sentence of one language may hold a name of the other. */
export type SpokenRun = Run & Readonly<{ language: Language }>
export type SpokenBlock = BlockOf<SpokenRun>
export type SpokenDocument = readonly SpokenBlock[]

/** A piece of a sentence, in as many parts as it changes languages. */
export type Words = readonly ShownPart[]

export const ownWords = (text: string, language: Language): Words => (text === '' ? [] : [{ text, language }])

export const textOfWords = (words: Words): string => words.map(({ text }) => text).join('')

/** Names in a row; a semicolon speaks with the name in front of it. */
export const inARow = (names: readonly Words[]): Words =>
  names.flatMap((words, position) => {
    const last = words.at(-1)
    return last === undefined || position === names.length - 1 ? words : [...words, { ...last, text: '; ' }]
  })

export const line = (words: Words): SpokenBlock => ({ type: 'paragraph', runs: runsOf(words, []) })
export const boldLine = (words: Words): SpokenBlock => ({ type: 'paragraph', runs: runsOf(words, ['bold']) })

function runsOf(words: Words, marks: readonly Mark[]): readonly SpokenRun[] {
  const runs: SpokenRun[] = []
  for (const { text, language } of words) {
    const last = runs.at(-1)
    if (last?.language === language) runs[runs.length - 1] = { ...last, text: last.text + text }
    else runs.push({ text, marks, link: null, language })
  }
  return runs
}

/** A text somebody wrote in one language. */
export const spokenIn = (document: RichDocument, language: Language): SpokenDocument =>
  document.map((block): SpokenBlock =>
    block.type === 'paragraph'
      ? { ...block, runs: block.runs.map((run) => ({ ...run, language })) }
      : { ...block, items: block.items.map(({ blocks }) => ({ blocks: spokenIn(blocks, language) })) },
  )

/** The text as a plan keeps it, where a text speaks one language. */
export const written = (document: SpokenDocument): RichDocument =>
  document.map((block): Block =>
    block.type === 'paragraph'
      ? { ...block, runs: joined(block.runs) }
      : { ...block, items: block.items.map(({ blocks }) => ({ blocks: written(blocks) })) },
  )

function joined(runs: readonly SpokenRun[]): readonly Run[] {
  const whole: Run[] = []
  for (const { text, marks, link } of runs) {
    const last = whole.at(-1)
    if (last !== undefined && last.link === link && last.marks.join() === marks.join())
      whole[whole.length - 1] = { ...last, text: last.text + text }
    else whole.push({ text, marks, link })
  }
  return whole
}
