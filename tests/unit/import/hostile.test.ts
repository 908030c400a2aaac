import { readFileSync } from 'node:fs'

import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

import { part, para, rawDocx, relation, run } from './rawDocx.ts'
import { fixtureBytes } from './readTruth.ts'
import { AppError } from '../../../core/bridge/result.ts'
import { countingIds } from '../../../core/plan/ids.ts'
import { serialisePlanFile } from '../../../core/plan/planFile.ts'
import { samplePlan } from '../../../core/plan/samples/samplePlan.ts'
import { openPackage, packageLimits } from '../../../electron/import/package.ts'
import { parseForeignFile } from '../../../electron/import/parseForeignFile.ts'
import { readForeignFile } from '../../../electron/import/readForeignFile.ts'

const codeOf = (bytes: Uint8Array, fileName = 'a.docx'): string => {
  const result = parseForeignFile({ bytes, fileName, revisions: 'accepted', idPrefix: 'bad' })
  return result.ok ? 'ok' : result.error.code
}
const bad = (name: string): Uint8Array => readFileSync(new URL(`../../fixtures/bad/${name}`, import.meta.url))
const options = { revisions: 'accepted', ids: countingIds('imported'), at: '2026-11-23T10:00:00Z' } as const

it.each([
  ['empty.docx', 'emptyFile'],
  ['rtf-renamed.docx', 'notADocument'],
  ['truncated.docx', 'corruptFile'],
  ['xxe.docx', 'unsafeFile'],
  ['zip-not-docx.docx', 'notADocument'],
  ['nul-filled.json', 'corruptFile'],
  ['wrong-schema.json', 'wrongFormat'],
])('refuses %s as %s', (name, code) => {
  expect(codeOf(bad(name), name)).toBe(code)
})

it.each([
  ['%PDF-1.7 x', 'a.pdf', 'unsupportedFile'],
  ['<!DOCTYPE html><html></html>', 'a.html', 'unsupportedFile'],
  ['\ufeff<html><body></body></html>', 'a.docx', 'unsupportedFile'],
  ['just words', 'a.docx', 'notADocument'],
  ['just words', 'a.planovna', 'corruptFile'],
  ['{"format":"planovna","schemaVersion":99,"plan":{}}', 'a.planovna', 'newerFile'],
  ['{"format":"planovna","schemaVersion":1,"plan":{}}', 'a.planovna', 'corruptFile'],
  ['{"a":', 'a.planovna', 'corruptFile'],
])('tells %j named %s apart as %s', (text, name, code) => {
  expect(codeOf(strToU8(text), name)).toBe(code)
})

it('refuses a plan file that is not UTF-8 and one nested beyond reason', () => {
  const text = serialisePlanFile(samplePlan('bb-2021'))
  const latin = new Uint8Array(Buffer.from(text, 'latin1'))
  expect(codeOf(latin, 'a.planovna')).toBe('corruptFile')
  const deep = `{"format":"planovna","schemaVersion":1,"plan":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`
  expect(codeOf(strToU8(deep), 'a.planovna')).not.toBe('ok')
})

it('refuses old Word files, locked ones and OpenDocument for now', () => {
  expect(codeOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'a.doc')).toBe('unsupportedFile')
  expect(codeOf(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'a.odt')).toBe(
    'unsupportedFile',
  )
})

it('says that nothing was recognised in a document about something else', () => {
  expect(codeOf(rawDocx(para(run('Recept na bryndzové halušky')) + para(run('Zemiaky nastrúhame.'))))).toBe(
    'nothingRecognised',
  )
})

describe('an archive', () => {
  const small = { ...packageLimits, entryBytes: 200_000, totalBytes: 300_000 }
  const codeOfArchive = (bytes: Uint8Array, name = 'a'): string => {
    try {
      openPackage(bytes, small).bytes(name)
      return 'ok'
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      return error.failure.code
    }
  }

  it('that swells while it is inflated is stopped, whatever size it claims', () => {
    const bomb = zipSync({ a: new Uint8Array(5_000_000) }, { level: 9 })
    expect(codeOfArchive(bomb)).toBe('tooLarge')
    // The central directory stands last; the size claimed there is made small.
    const view = new DataView(bomb.buffer)
    const directory = view.getUint32(bomb.length - 22 + 16, true)
    view.setUint32(directory + 24, 10, true)
    expect(codeOfArchive(bomb)).toBe('tooLarge')
  })

  it('is held to a total over all its entries', () => {
    const archive = openPackage(zipSync({ a: new Uint8Array(190_000), b: new Uint8Array(190_000) }), small)
    archive.bytes('a')
    expect(() => archive.bytes('b')).toThrow('tooLarge')
  })

  it('with a path out of itself, or a damaged entry, is refused', () => {
    expect(codeOfArchive(zipSync({ '../a': strToU8('x') }), '../a')).toBe('unsafeFile')
    expect(codeOfArchive(zipSync({ '/etc/a': strToU8('x') }), '/etc/a')).toBe('unsafeFile')
    const damaged = zipSync({ a: strToU8('hello world, hello world') }, { level: 0 })
    damaged[35] = 0x58
    expect(codeOfArchive(damaged)).toBe('corruptFile')
  })

  it('cut at any place never gives anything but a code', () => {
    const whole = fixtureBytes('sp2-new')
    for (let length = 1; length < whole.length; length += 97) {
      expect(['corruptFile', 'notADocument']).toContain(codeOf(whole.subarray(0, length)))
    }
  })

  it('with flipped bytes never gives anything but a plan or a code', () => {
    const whole = fixtureBytes('sp2-old')
    for (let at = 0; at < whole.length; at += 61) {
      const flipped = Uint8Array.from(whole)
      flipped[at] = (flipped[at] ?? 0) ^ 0xff
      expect(typeof codeOf(flipped)).toBe('string')
    }
  })
})

describe('XML', () => {
  it('nested beyond any document is refused', () => {
    expect(codeOf(rawDocx('<w:sdt><w:sdtContent>'.repeat(500) + '</w:sdtContent></w:sdt>'.repeat(500)))).toBe(
      'unsafeFile',
    )
  })

  it('with entities is refused in every part, not only in the document', () => {
    const entity = '<!DOCTYPE x [<!ENTITY a "aaaa">]>'
    const bytes = rawDocx(
      para(run('x')),
      { 'word/styles.xml': entity + part('styles', '') },
      relation('s', 'styles', 'styles.xml'),
    )
    expect(codeOf(bytes)).toBe('unsafeFile')
  })

  it('that is not well formed is a damaged file', () => {
    expect(codeOf(rawDocx('<w:p>'))).toBe('corruptFile')
  })
})

describe('the worker', () => {
  it('reads our own file without loss, as a prior plan', async () => {
    const plan = samplePlan('bb-2024')
    const result = await readForeignFile(strToU8(serialisePlanFile(plan)), 'a.planovna', options)
    if (!result.ok) throw new Error(result.error.code)
    const importedFrom = { fileName: 'a.planovna', reader: 'planovna', at: options.at }
    expect(result.value.plan).toEqual({ ...plan, origin: { kind: 'prior', importedFrom } })
    expect(result.value.report).toMatchObject({ reader: 'planovna', lossless: true, confidence: 1 })
  })

  it('reads a document, gives new ids from the source and sentences in the language asked for', async () => {
    const result = await readForeignFile(fixtureBytes('s02-fake-headings'), 's02.docx', { ...options, language: 'en' })
    if (!result.ok) throw new Error(result.error.code)
    expect(result.value.plan.id).toMatch(/^imported-\d+-1$/)
    expect(result.value.plan.origin.importedFrom?.reader).toBe('docx')
    expect(result.value.report.warnings.map((warning) => warning.code)).toEqual(['guessedHeadings', 'yearsOnly'])
    expect(result.value.report.warnings[0]?.message).toMatch(/heading styles/)
  })

  it('is stopped when it takes too long or too much memory', async () => {
    const slow = await readForeignFile(fixtureBytes('s01-bb-styled'), 'a.docx', {
      ...options,
      limits: { milliseconds: 1 },
    })
    expect(slow).toEqual({ ok: false, error: { code: 'tooSlow', params: {} } })
    const heavy = rawDocx(para(run('x')).repeat(120_000))
    const large = await readForeignFile(heavy, 'a.docx', { ...options, limits: { megabytes: 40 } })
    expect(large).toEqual({ ok: false, error: { code: 'tooLarge', params: {} } })
  })

  it('says one thing for every bad file and goes on', async () => {
    const result = await readForeignFile(bad('xxe.docx'), 'xxe.docx', options)
    expect(result).toEqual({ ok: false, error: { code: 'unsafeFile', params: {} } })
  })
})
