import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { failed, fixtures, folder, inProcess, planovna, sample } from './cliRig.ts'

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
    [['export', 'a', '--preset', 'council', '--split', '--out', 'b.docx']],
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
