import { spawn } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { parsePlanText } from '../../core/plan/planFile.ts'
import { runCli } from './runCli.ts'

type Ended = Readonly<{ code: number | null; out: string; errors: string; bytes: Buffer }>

const root = join(import.meta.dirname, '../..')
const fixtures = join(root, 'tests/fixtures')
let folder = ''
let samples = ''

/** A real process in the test's own folder, as from a terminal. */
function planovna(words: readonly string[], input: string | Uint8Array = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'electron/cli.ts'), ...words], { cwd: folder })
    const out: Buffer[] = []
    const errors: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => out.push(part))
    child.stderr.on('data', (part: Buffer) => errors.push(part))
    child.on('error', reject)
    child.on('close', (code) => {
      const bytes = Buffer.concat(out)
      resolve({ code, out: bytes.toString(), errors: Buffer.concat(errors).toString(), bytes })
    })
    // A child that ended early no longer reads.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}
/** The same without a process of its own, for what needs no proof that it is one. */
async function inProcess(words: readonly string[]): Promise<Ended> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const stdin = Readable.from([])
  const code = await runCli(words, { stdin, stdout, stderr, isTerminal: false, folder })
  const bytes = Buffer.concat([(stdout.read() as Buffer | null) ?? Buffer.alloc(0)])
  return { code, out: bytes.toString(), errors: String(stderr.read() ?? ''), bytes }
}

const json = (ended: Ended): unknown => JSON.parse(ended.out)
const failed = (code: string): object => ({
  code: 2,
  out: '',
  errors: expect.stringMatching(new RegExp(`^planovna: ${code}: [^\\n]+\\n$`)),
})

beforeAll(async () => {
  samples = await mkdtemp(join(tmpdir(), 'planovna-cli-samples-'))
  folder = samples
  for (const name of ['bb-2021', 'bb-2024']) await planovna(['sample', '--name', name, '--out', `${name}.planovna`])
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planovna-cli-'))
  return () => rm(folder, { recursive: true, force: true })
})
afterAll(() => rm(samples, { recursive: true, force: true }))
const sample = (name: string): string => join(samples, `${name}.planovna`)

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
      plan: { id: 'bb-2024', titleSk: textOrNull, titleEn: textOrNull, periodStart: textOrNull, periodEnd: textOrNull },
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

  it('writes to the standard output when asked, and nothing else there', async () => {
    const ended = await planovna(['export', sample('bb-2021'), '--preset', 'council', '--out', '-'])
    expect(ended.bytes.subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004'))
    expect(await readdir(folder)).toEqual([])
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
    expect(spoken.out).toMatch(/paragraph 22 · •\sKomisia MsZ pre kultúru a šport · EN 301 549/u)
  })

  it('leaves the plan out of a document when told', async () => {
    await planovna(['export', sample('bb-2021'), '--preset', 'council', '--without-plan', '--out', 'plain.docx'])
    await planovna(['import', 'plain.docx', '--out', 'plain.planovna'])
    const ended = await planovna(['import', 'plain.docx', '--out', 'again.planovna', '--json'])
    expect(json(ended)).toMatchObject({ reader: 'docx', lossless: false })
  })
})

describe('a wrong call', () => {
  it.each([
    [[]],
    [['nonsense']],
    [['show']],
    [['show', 'a', 'b']],
    [['show', 'a', '--colour']],
    [['show', 'a', '--lang', 'de']],
    [['sample']],
    [['sample', '--name', 'bb-1999', '--out', 'a']],
    [['sample', '--commitments', 'many', '--out', 'a']],
    [['sample', '--name', 'bb-2021', '--commitments', '3', '--out', 'a']],
    [['sample', '--out']],
    [['export', 'a', '--out', 'b']],
    [['export', 'a', '--preset', 'fancy', '--out', 'b']],
    [['export', 'a', '--preset', 'plan', '--out', '-', '--json']],
    [['check', 'a', '--gate', 'garden']],
    [['compare', '-', '-']],
  ])('%j is one line, and changes nothing', async (words) => {
    expect(await inProcess(words)).toMatchObject(failed('wrongCall'))
    expect(await readdir(folder)).toEqual([])
  })

  it('is answered in the language asked for', async () => {
    const [slovak, english] = [await planovna(['nonsense']), await planovna(['nonsense', '--lang', 'en'])]
    expect(slovak.errors).toContain('neexistuje')
    expect(english.errors).toContain('There is no command nonsense')
  })

  it('leads to the help, which names every command', async () => {
    const help = await planovna(['help', '--lang', 'en'])
    expect(help).toMatchObject({ code: 0, errors: '' })
    for (const name of ['sample', 'show', 'export', 'import', 'compare', 'check', 'lint', 'schema'])
      expect(help.out).toContain(`planovna ${name}`)
  })
})

describe('a wrong input', () => {
  it.each([
    [['show', 'missing.planovna'], 'notFound'],
    [['show', '.'], 'cannotRead'],
    [['show', join(fixtures, 'bad/nul-filled.json')], 'corruptFile'],
    [['show', join(fixtures, 'bad/wrong-schema.json')], 'wrongFormat'],
    [['show', join(fixtures, 'bad/empty.docx')], 'emptyFile'],
    [['show', join(fixtures, 'bad/truncated.docx')], 'wrongFormat'],
    [['lint', join(fixtures, 'bad/wrong-schema.json')], 'notADocument'],
    [['lint', join(fixtures, 'bad/truncated.docx')], 'corruptFile'],
    [['export', join(fixtures, 'bad/rtf-renamed.docx'), '--preset', 'plan', '--out', 'a.docx'], 'wrongFormat'],
    [['import', join(fixtures, 'bad/empty.docx'), '--out', 'a.planovna'], 'emptyFile'],
  ])('%j is told as %s', async (words, code) => {
    expect(await inProcess([...words, '--lang', 'en'])).toMatchObject(failed(code))
    expect(await readdir(folder)).toEqual([])
  })

  it.each([
    'truncated.docx',
    'rtf-renamed.docx',
    'xxe.docx',
    'zip-not-docx.docx',
    'nul-filled.json',
    'wrong-schema.json',
  ])('the hostile or torn %s is refused by import and lint', async (name) => {
    const file = join(fixtures, 'bad', name)
    for (const words of [
      ['import', file, '--out', 'a.planovna'],
      ['compare', file, sample('bb-2024')],
      ['lint', file],
    ])
      expect(await planovna(words)).toMatchObject(failed('[a-zA-Z]+'))
    expect(await readdir(folder)).toEqual([])
  })

  it('of a newer version is told apart from a damaged one', async () => {
    const newer = (await readFile(sample('bb-2024'), 'utf8')).replace(/"schemaVersion": \d+/, '"schemaVersion": 99')
    await writeFile(join(folder, 'newer.planovna'), newer)
    expect(await planovna(['show', 'newer.planovna'])).toMatchObject(failed('newerFile'))
  })

  it('keeps its line a line, whatever the file is called', async () => {
    expect(await planovna(['show', 'no\nsuch file'])).toMatchObject(failed('notFound'))
  })

  it('names the file, and does not write into a folder that is not there', async () => {
    const ended = await planovna(['sample', '--out', join('gone', 'a.planovna')])
    expect(ended).toMatchObject(failed('cannotWrite'))
    expect(ended.errors).toContain('a.planovna')
  })
})

describe('schema', () => {
  it('prints the JSON Schema of the plan file', async () => {
    expect(json(await planovna(['schema']))).toMatchObject({ $schema: expect.stringContaining('json-schema.org') })
  })
})
