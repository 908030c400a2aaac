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

/**
 * Families of keys that are looked up in a way this test can not follow; `made` is how. All other keys stand in the
 * sources, whole or as a typed template such as `enums:sector.${sector}`.
 */
const families: readonly Readonly<{ prefix: string; made: string; why: string }>[] = [
  { prefix: 'guidance:', made: '].guidance', why: 'help for fields, looked up because not every field has examples' },
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

const source = ['core', 'electron', 'renderer/src'].flatMap(sourcesIn).join('\n')

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
    const written = source.match(/(?<=['"`])[a-zA-Z]+:(?:[\w.]|\$\{[^}]*\})+(?=['"`])/g) ?? []
    const literals = new Set(written.filter((key) => !key.includes('$')))
    const templates = [...new Set(written.filter((key) => key.includes('$')))].map(
      (key) => new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w.]+')}$`),
    )
    const isUsed = (key: string): boolean =>
      literals.has(key) ||
      templates.some((template) => template.test(key)) ||
      families.some(({ prefix }) => key.startsWith(prefix))
    expect(bases('en').filter((key) => !isUsed(key))).toEqual([])
  })

  it('name every family that is looked up, and no family that is not', () => {
    expect(families.filter(({ made }) => !source.includes(made))).toEqual([])
  })
})
