import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

import { parsePlanText } from '../../core/plan/planFile.ts'
import { usualStyle } from '../../core/house/houseStyle.ts'
import { createHouseStore } from '../house/houseStore.ts'
import { failed, fixtures, folder, inProcess, json, planovna, sample } from './cliRig.ts'

/** A dot of one pixel. */
const red = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='

describe('sample', () => {
  it('writes the named plan, and says where', async () => {
    const ended = await planovna(['sample', '--name', 'bb-2021', '--out', 'a.planovna'])
    expect(ended).toMatchObject({ code: 0, errors: '', out: expect.stringContaining('a.planovna') })
    expect(parsePlanText(await readFile(join(folder, 'a.planovna'), 'utf8')).ok).toBe(true)
    expect(await readdir(folder)).toEqual(['a.planovna'])
  })

  it('generates the same plan for the same seed, and another for another', async () => {
    const generated = async (seed: string): Promise<string> =>
      (await planovna(['sample', '--commitments', '7', '--seed', seed, '--out', '-'])).out
    const [one, same, other] = [await generated('5'), await generated('5'), await generated('6')]
    expect(one).toBe(same)
    expect(one).not.toBe(other)
    expect(parsePlanText(one)).toMatchObject({ ok: true, value: { commitments: { length: 7 } } })
  })

  it('replaces a file only when forced', async () => {
    await writeFile(join(folder, 'a.planovna'), 'mine')
    expect(await planovna(['sample', '--out', 'a.planovna'])).toMatchObject(failed('alreadyExists'))
    expect(await readFile(join(folder, 'a.planovna'), 'utf8')).toBe('mine')
    expect((await planovna(['sample', '--out', 'a.planovna', '--force'])).code).toBe(0)
    expect(parsePlanText(await readFile(join(folder, 'a.planovna'), 'utf8')).ok).toBe(true)
  })
})

describe('show', () => {
  it('prints the contract’s JSON', async () => {
    const shown = json(await planovna(['show', sample('bb-2024'), '--json']))
    const textOrNull = expect.toSatisfy((value: unknown) => value === null || typeof value === 'string')
    expect(shown).toEqual({
      plan: {
        id: 'bb-2024',
        titleSk: textOrNull,
        titleEn: textOrNull,
        periodStart: textOrNull,
        periodEnd: textOrNull,
        stage: 'draft',
        resolution: null,
        adoptedOn: null,
        amendments: 0,
      },
      commitments: expect.any(Array),
    })
    const { commitments } = shown as { commitments: Record<string, unknown>[] }
    expect(commitments.map(({ number }) => number)).toEqual(commitments.map((_, position) => String(position + 1)))
    expect(Object.keys(commitments[0] ?? {})).toEqual(
      ['id', 'number', 'titleSk', 'titleEn', 'start', 'end', 'leads', 'leadsOutside', 'supporting', 'values'].concat([
        'problemSk',
        'problemEn',
        'solutionSk',
        'solutionEn',
        'milestones',
        'criteria',
        'completion',
      ]),
    )
    const [milestone] = commitments[0]?.['milestones'] as object[]
    const [criterion] = commitments[0]?.['criteria'] as object[]
    expect(Object.keys(milestone ?? {})).toEqual([
      'id',
      'titleSk',
      'titleEn',
      'outputSk',
      'outputEn',
      'start',
      'end',
      'lead',
      'status',
    ])
    expect(Object.keys(criterion ?? {})).toEqual([
      'id',
      'milestone',
      'indicatorSk',
      'indicatorEn',
      'baseline',
      'target',
      'unit',
      'source',
    ])
  })

  it('reads the standard input, and speaks to people in their language', async () => {
    const plan = await readFile(sample('bb-2024'))
    const [slovak, english] = [await planovna(['show', '-'], plan), await planovna(['show', '-', '--lang', 'en'], plan)]
    expect([slovak.out, english.out]).toEqual([expect.stringContaining('Obdobie'), expect.stringContaining('Period')])
  })
})

describe('export', () => {
  it.each(['council', 'ogp'])('writes the %s document whole and reports on it', async (preset) => {
    const words = ['export', sample('bb-2024'), '--preset', preset, '--out', 'a.docx', '--json']
    const ended = await planovna(words)
    expect(ended).toMatchObject({ code: 0, errors: '' })
    const bytes = await readFile(join(folder, 'a.docx'))
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    expect(json(ended)).toMatchObject({ preset, bytes: bytes.length, fields: { missing: [] } })
    expect(await readdir(folder)).toEqual(['a.docx'])
  })

  it.each([
    ['ogp', 'sk', 'en', 'Formulár OGP je iba po anglicky, voľba --lang sk to nemení.\n'],
    ['ogp', 'both', 'en', 'Formulár OGP je iba po anglicky, voľba --lang both to nemení.\n'],
    ['ogp', 'en', 'en', ''],
    [
      'bilingual',
      'en',
      'both',
      'The document in two columns is always in both languages; --lang en does not change that.\n',
    ],
    ['plan', 'both', 'both', ''],
  ])('says in one line that %s with --lang %s is in %s', async (preset, language, spoken, errors) => {
    const words = ['export', sample('bb-2021'), '--preset', preset, '--lang', language, '--out', 'a.docx', '--json']
    const ended = await inProcess(words)
    expect(ended).toMatchObject({ code: 0, errors })
    expect(json(ended)).toMatchObject({ language: spoken })
  })

  it('writes to the standard output when asked, and nothing else there', async () => {
    const ended = await planovna(['export', sample('bb-2021'), '--preset', 'council', '--out', '-'])
    expect(ended.bytes.subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004'))
    expect(await readdir(folder)).toEqual([])
  })
})

describe('export in the house style of a city', () => {
  it('looks as the house style says, coat of arms and all, and as usual without it', async () => {
    const store = createHouseStore(folder)
    await store.write({
      style: { ...usualStyle, accent: 'A01C22' },
      coat: { png: red, svg: null, width: 1, height: 1 },
    })
    const exported = async (...more: readonly string[]): Promise<Readonly<Record<string, Uint8Array>>> => {
      const words = ['export', sample('bb-2021'), '--preset', 'plan', ...more, '--out', 'a.docx', '--force']
      expect(await inProcess(words)).toMatchObject({ code: 0, errors: '' })
      return unzipSync(await readFile(join(folder, 'a.docx')))
    }
    const styles = (parts: Readonly<Record<string, Uint8Array>>): string =>
      strFromU8(parts['word/styles.xml'] ?? new Uint8Array())
    const dressed = await exported('--house', 'houseStyle.json')
    expect(styles(dressed)).toContain('A01C22')
    const pictures = Object.values(dressed).map((bytes) => Buffer.from(bytes).toString('base64'))
    expect(pictures).toContain(red)
    expect(styles(await exported())).not.toContain('A01C22')
  })

  it('refuses a file that is no house style, and a coat of arms that is gone', async () => {
    await writeFile(join(folder, 'other.json'), '{}')
    await createHouseStore(folder).write({ style: usualStyle, coat: { png: red, svg: null, width: 1, height: 1 } })
    await rm(join(folder, 'house'), { recursive: true })
    const call = (file: string): Promise<unknown> =>
      inProcess(['export', sample('bb-2021'), '--preset', 'plan', '--house', file, '--out', 'a.docx'])
    expect(await call('other.json')).toMatchObject(failed('wrongCall'))
    expect(await call('houseStyle.json')).toMatchObject(failed('coatLost'))
    expect(await call('gone.json')).toMatchObject(failed('notFound'))
    expect(await readdir(folder)).not.toContain('a.docx')
  })
})

describe('import and compare', () => {
  it('turns a Word document into a prior plan and reports', async () => {
    const ended = await planovna([
      'import',
      join(fixtures, 'import/s01-bb-styled.docx'),
      '--out',
      'p.planovna',
      '--json',
    ])
    expect(ended).toMatchObject({ code: 0, errors: '' })
    expect(json(ended)).toMatchObject({ reader: 'docx', language: 'sk', lossless: false })
    const plan = parsePlanText(await readFile(join(folder, 'p.planovna'), 'utf8'))
    expect(plan).toMatchObject({ ok: true, value: { origin: { kind: 'prior' }, commitments: { length: 3 } } })
  })

  it('says in the reader’s language where a text stood that found no place', async () => {
    const file = join(fixtures, 'import/s01-bb-styled.docx')
    expect((await inProcess(['import', file, '--out', 'p.planovna'])).out).toContain('\n  odsek 3: Mesto Lipovany')
  })

  it('compares plans and documents alike', async () => {
    const [old, now] = [join(fixtures, 'import/sp1-old.docx'), join(fixtures, 'import/sp1-new.docx')]
    await planovna(['import', old, '--out', 'old.planovna'])
    const compared = json(await planovna(['compare', 'old.planovna', now, '--json']))
    const { pairs, counts } = compared as { pairs: { score: number }[]; counts: Record<string, number> }
    expect(pairs.length).toBeGreaterThan(0)
    expect(Object.keys(counts)).toEqual(['same', 'changed', 'added', 'dropped'])
    const human = await planovna(['compare', 'old.planovna', now, '--lang', 'en'])
    expect(human.out).toContain(`Same: ${counts['same']}, changed: ${counts['changed']}`)
  })

  it('finds a plan the same as itself', async () => {
    const compared = json(await planovna(['compare', sample('bb-2024'), sample('bb-2024'), '--json']))
    expect(compared).toMatchObject({ added: [], dropped: [], fields: [], counts: { changed: 0 } })
  })

  it('says that a Word comparison is not there yet', async () => {
    const words = ['compare', sample('bb-2021'), sample('bb-2024'), '--docx', 'a.docx']
    expect(await planovna(words)).toMatchObject(failed('wrongCall'))
  })
})

describe('check and lint', () => {
  it('checks a plan, and fails only at a gate it does not pass', async () => {
    const ended = await planovna(['check', sample('bb-2024'), '--json'])
    expect(ended).toMatchObject({ code: 0, errors: '' })
    const { findings, counts, ready } = json(ended) as {
      findings: { rule: string; severity: string; path: string; message: string }[]
      counts: Record<string, number>
      ready: Record<string, boolean>
    }
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(findings.length)
    expect(findings.every(({ path, message }) => (path === '' || path.startsWith('/')) && message !== '')).toBe(true)
    for (const gate of ['council', 'ogp'])
      expect((await planovna(['check', sample('bb-2024'), '--gate', gate])).code).toBe(ready[gate] === true ? 0 : 1)
  })

  it('lets an empty plan through no gate', async () => {
    await planovna(['sample', '--commitments', '0', '--out', 'none.planovna'])
    expect((await planovna(['check', 'none.planovna', '--gate', 'ogp', '--json'])).code).toBe(1)
  })

  it('lints a document of ours without an error', async () => {
    await planovna(['export', sample('bb-2024'), '--preset', 'council', '--out', 'a.docx'])
    const ended = await planovna(['lint', 'a.docx', '--json'])
    expect(ended).toMatchObject({ code: 0, errors: '' })
    expect(json(ended)).toMatchObject({ counts: { error: 0 } })
  })

  it('fails at a document some can not read, and says where and by which clause', async () => {
    const file = join(fixtures, 'import/s02-fake-headings.docx')
    const ended = await planovna(['lint', file, '--json'])
    expect(ended).toMatchObject({ code: 1, errors: '' })
    const { findings } = json(ended) as { findings: { rule: string }[] }
    expect(findings.find(({ rule }) => rule === 'A08')).toMatchObject({
      path: 'paragraph 22',
      place: { kind: 'paragraph', number: 22, excerpt: expect.stringContaining('Komisia MsZ pre kultúru a šport') },
      source: expect.stringContaining('EN 301 549 V3.2.1, 10.1.3.1'),
    })
    const spoken = await planovna(['lint', file, '--lang', 'en'])
    expect(spoken.code).toBe(1)
    expect(spoken.out).toContain('whole document · EN 301 549')
    expect(spoken.out).toMatch(/paragraph 22 · •\sKomisia MsZ pre kultúru a šport · EN 301 549/u)
  })

  it('leaves the plan out of a document when told', async () => {
    await planovna(['export', sample('bb-2021'), '--preset', 'council', '--without-plan', '--out', 'plain.docx'])
    await planovna(['import', 'plain.docx', '--out', 'plain.planovna'])
    const ended = await planovna(['import', 'plain.docx', '--out', 'again.planovna', '--json'])
    expect(json(ended)).toMatchObject({ reader: 'docx', lossless: false })
  })
})

describe('schema', () => {
  it('prints the JSON Schema of the plan file', async () => {
    expect(json(await planovna(['schema']))).toMatchObject({ $schema: expect.stringContaining('json-schema.org') })
  })
})
