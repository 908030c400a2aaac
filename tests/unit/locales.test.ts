import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { languages } from '../../core/plan/localized.ts'
import type { Language } from '../../core/plan/localized.ts'
import { texts } from '../../locales/texts.ts'

const root = join(import.meta.dirname, '../..')

/** The plural forms i18next asks Intl.PluralRules for. */
const pluralForms: Readonly<Record<Language, readonly string[]>> = {
  sk: ['one', 'few', 'many', 'other'],
  en: ['one', 'other'],
}
const formEnding = /_(zero|one|two|few|many|other)$/

/** Families of keys that code puts together from codes; `made` is how. All other keys stand in the sources as they are. */
const families: readonly Readonly<{ prefix: string; made: string; why: string }>[] = [
  {
    prefix: 'fields:',
    made: '`fields:${',
    why: 'a name for every field (fieldTexts.test.ts proves they are all there)',
  },
  {
    prefix: 'guidance:',
    made: '].guidance',
    why: 'help for the same fields, looked up because not every one has examples',
  },
  { prefix: 'enums:', made: '`enums:', why: 'a word for every value of core/plan/enums.ts' },
  {
    prefix: 'edit:',
    made: '`edit:${',
    why: 'a sentence for every edit and what it was done to (editSentence.test.ts)',
  },
  {
    prefix: 'common:place.lists.',
    made: '`common:place.lists.${',
    why: 'a name for every list of a plan (core/plan/place.ts)',
  },
  { prefix: 'errors:', made: '`errors:${', why: 'a sentence for every code of core/bridge/result.ts' },
  { prefix: 'document:table.', made: '`document:table.${', why: 'a caption for every kind of table in a document' },
  { prefix: 'document:description.', made: '`document:description.${', why: 'a description for every one of them' },
]

/** All texts of a language: `cli:show.period` -> text. */
function textsOf(language: Language): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const walk = (node: unknown, key: string): void => {
    if (typeof node === 'string') found.set(key, node)
    else if (typeof node === 'object' && node !== null)
      for (const [name, inner] of Object.entries(node)) walk(inner, key.endsWith(':') ? key + name : `${key}.${name}`)
    else throw new Error(`${key} is no text`)
  }
  for (const [namespace, tree] of Object.entries(texts[language])) walk(tree, `${namespace}:`)
  return found
}

const all = { sk: textsOf('sk'), en: textsOf('en') }
const baseOf = (key: string): string => key.replace(formEnding, '')
const bases = (language: Language): readonly string[] => [...new Set([...all[language].keys()].map(baseOf))].sort()
const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{\{[^}]*\}\}|\$t\([^)]*\)/g))].sort()

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return sourcesIn(path)
    return /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) ? [readFileSync(join(root, path), 'utf8')] : []
  })
}

describe('the texts', () => {
  it('are found: both languages hold hundreds of them', () => {
    expect(all.sk.size).toBeGreaterThan(300)
    expect(all.en.size).toBeGreaterThan(300)
  })

  it('have the same keys in both languages', () => {
    expect(bases('en')).toEqual(bases('sk'))
  })

  it.each(languages)('have all plural forms where they have one, and no others (%s)', (language) => {
    const forms = new Map<string, string[]>()
    for (const key of all[language].keys()) {
      const form = formEnding.exec(key)?.[1]
      if (form !== undefined) forms.set(baseOf(key), [...(forms.get(baseOf(key)) ?? []), form])
    }
    const wrong = [...forms].filter(([, found]) => found.sort().join() !== [...pluralForms[language]].sort().join())
    expect(wrong).toEqual([])
  })

  it('count things in both languages or in neither', () => {
    const counted = (language: Language): readonly string[] =>
      [...new Set([...all[language].keys()].filter((key) => formEnding.test(key)).map(baseOf))].sort()
    expect(counted('en')).toEqual(counted('sk'))
  })

  it.each(languages)('are never empty, and never begin or end with a space (%s)', (language) => {
    expect([...all[language]].filter(([, text]) => text === '' || text !== text.trim())).toEqual([])
  })

  it('take the same values in both languages', () => {
    const wrong = [...all.sk].flatMap(([key, text]) => {
      const english = all.en.get(key) ?? all.en.get(`${baseOf(key)}_other`) ?? ''
      // A form for exactly one may say so in words.
      const withoutCount = (found: readonly string[]): string => found.filter((name) => name !== '{{count}}').join()
      return withoutCount(placeholders(text)) === withoutCount(placeholders(english)) ? [] : [key]
    })
    expect(wrong).toEqual([])
  })

  it('use Slovak quotation marks in Slovak and speak calmly', () => {
    expect([...all.sk].filter(([, text]) => /["„“”!]/.test(text.replace(/„[^„“]*“/g, '')))).toEqual([])
    expect([...all.en].filter(([, text]) => text.includes('!'))).toEqual([])
  })

  it('are all used by the program', () => {
    const source = ['core', 'electron', 'renderer/src'].flatMap(sourcesIn).join('\n')
    const literals = new Set(source.match(/(?<=['"`])[a-zA-Z]+:[\w.]+(?=['"`])/g))
    const unused = bases('en').filter(
      (key) => !literals.has(key) && !families.some(({ prefix }) => key.startsWith(prefix)),
    )
    expect(unused).toEqual([])
  })

  it('name every family that is put together, and no family that is not', () => {
    const source = ['core', 'electron', 'renderer/src'].flatMap(sourcesIn).join('\n')
    expect(families.filter(({ made }) => !source.includes(made))).toEqual([])
  })
})
