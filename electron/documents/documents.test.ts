import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, it, vi } from 'vitest'

import { ownPdfFaults } from './checkOwnPdf.ts'
import { documentsCommand } from './documentsCommand.ts'
import { hasPrinters } from './office.ts'
import { isPrinted, textOfPages } from './printedText.ts'
import { trialPlans } from './trialPlans.ts'
import { tryPlan } from './tryPlan.ts'
import type { Choice } from './checkDocument.ts'
import { faultsCommand } from '../faults/faultsCommand.ts'
import type { Plan } from '../../core/plan/schema.ts'

const canPrint = await hasPrinters()

it.each([
  ['documents', documentsCommand],
  ['faults', faultsCommand],
] as const)('%s answers an unknown option in one line', async (name, command) => {
  const said: string[] = []
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  try {
    expect(await command(['--wrong'])).toBe(2)
  } finally {
    write.mockRestore()
  }
  expect(said.join('')).toMatch(new RegExp(`^${name}: [^\\n]*--wrong[^\\n]*\\n$`, 'u'))
})

it('tries thirty plans, each of its own', () => {
  expect(new Set(trialPlans.map(({ name }) => name)).size).toBe(30)
})

/** Tries something with a trial plan, in a folder that is thrown away. */
async function withPlan<Result>(name: string, tryIt: (plan: Plan, folder: string) => Promise<Result>): Promise<Result> {
  const plan = trialPlans.find((each) => each.name === name)
  const folder = await mkdtemp(join(tmpdir(), 'planovna-documents-'))
  try {
    return await tryIt(plan?.make() ?? expect.fail(name), folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The whole matrix is `npm run documents`. */
it.skipIf(!canPrint).each<[string, Choice]>([
  ['sample 2024', { preset: 'council', language: 'sk' }],
  ['sample 2024', { preset: 'plan', language: 'en' }],
  ['generated, 1 commitments', { preset: 'council', language: 'both' }],
  ['control characters', { preset: 'bilingual', language: 'both' }],
  ['organisations without English', { preset: 'plan', language: 'en' }],
  // A table that would begin at the very end of a page.
  ['generated, 5 commitments', { preset: 'bilingual', language: 'both' }],
])(
  '%s is whole in Word, on paper and after LibreOffice (skipped without soffice, pdftotext and a browser)',
  async (name, choice) => {
    const tried = await withPlan(name, (plan, folder) => tryPlan(plan, folder, [choice]))
    expect(tried.faults).toEqual([])
    expect(tried).toMatchObject({ documents: 1 })
    expect(tried.fields).toBeGreaterThan(100)
  },
  300_000,
)

it.skipIf(!canPrint).each<[string, Choice]>([
  // Words longer than a line of the contents; what is written from right to left beside a date.
  ['very long words', { preset: 'council', language: 'both' }],
  ['right to left', { preset: 'council', language: 'sk' }],
])(
  '%s is whole in our own PDF too (skipped without a browser)',
  async (name, choice) => {
    expect(await withPlan(name, (plan, folder) => ownPdfFaults(plan, choice, folder))).toEqual([])
  },
  120_000,
)

it('sees on paper what is there, and misses what is not', () => {
  const text = textOfPages(
    ['Plán mesta\nPrvá veta sa zlomí na ko-\nStrana 1 z 2', 'Plán mesta\nnci strany.\nStrana 2 z 2'],
    ['Plán mesta'],
  )
  expect(isPrinted(text, 'Prvá veta sa zlomí na konci strany.')).toBe(true)
  expect(isPrinted(text, 'Prvá veta sa zlomí na konci strany, iná.')).toBe(false)
  expect(isPrinted(text, 'Plán mesta')).toBe(false)
})

it('sees what goes on behind running lines in two languages', () => {
  const header = 'Plán mesta /\nAction plan'
  const text = textOfPages(
    [`${header}\nPrvá veta sa\nStrana 1 z 2 / Page 1 of 2`, `${header}\nzlomí.\nStrana 2 z 2 / Page 2 of 2`],
    [header],
  )
  expect(isPrinted(text, 'Prvá veta sa zlomí.')).toBe(true)
})

it('sees a line that goes on on the next page, behind a short first word too', () => {
  const text = textOfPages(['66\u00A0%\niný stĺpec\nStrana 1 z 2', 'podnetovobyvateľov\nStrana 2 z 2'], [])
  expect(isPrinted(text, '66\u00A0% podnetovobyvateľov')).toBe(true)
  expect(isPrinted(text, '65\u00A0% podnetovobyvateľov')).toBe(false)
  expect(isPrinted(text, '66\u00A0% podnetu')).toBe(false)
})

it('finds on paper what is written from right to left among other words, and misses it where it is not', () => {
  const seen = [
    'Plán \u202Bمرحبا\u202C \u202Bשלום\u202C\nSpolu sa \u202Bعالم\u202C \u202Bשלום\u202C\n10 organizácií.\nStrana 1 z 1',
  ]
  const text = textOfPages(seen, ['Plán שלום مرحبا'])
  expect(isPrinted(text, 'Spolu sa שלום عالم 10 organizácií.')).toBe(true)
  expect(isPrinted(text, 'Spolu sa שלום 10 organizácií.')).toBe(true)
  expect(isPrinted(text, 'Spolu sa שלום عالم 11 organizácií.')).toBe(false)
  expect(isPrinted(text, 'Spolu sa עולם 10 organizácií.')).toBe(false)
  expect(isPrinted(text, 'Plán')).toBe(false)
  const turned = textOfPages(['Uviedlo ich % 10‫مرحبا‬ opýtaných.'], [])
  expect(isPrinted(turned, 'Uviedlo ich مرحبا 10 % opýtaných.')).toBe(true)
  expect(isPrinted(turned, 'Uviedlo ich مرحبا 11 % opýtaných.')).toBe(false)
  expect(isPrinted(turned, 'Uviedlo ich 10 % opýtaných.')).toBe(false)
})
