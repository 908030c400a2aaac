import { readFile } from 'node:fs/promises'

import type { Locator, Page } from '@playwright/test'

import { addSamples, ask, openPlan, startWith } from './support/app.ts'
import { expect, test } from './support/host.ts'
import { hasPoppler, pdfBookmarks, pdfFacts, pdfPages, pdfStructure, pdfWordEnds } from './support/pdf.ts'
import { usualStyle } from '../../core/house/houseStyle.ts'
import { coveredFields } from '../../core/outline/coveredFields.ts'
import { makeOutline } from '../../core/outline/makeOutline.ts'
import { runsOf } from '../../core/outline/outline.ts'
import { samplePlan } from '../../core/plan/samples/samplePlan.ts'
import { printable } from '../../core/text/typography.ts'
import { normaliseTypography } from '../../core/text/fold.ts'
import { taggedFaults } from '../../electron/documents/taggedPdf.ts'
import { documentTexts } from '../../electron/export/documentTexts.ts'

const bare = (text: string): string => normaliseTypography(printable(text)).replace(/\s/gu, '')

/** Opens the export of the plan of 2024, without what stands around it for the council; gives the number of its pages. */
async function openExport(page: Page): Promise<number> {
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Plán', exact: true }).check({ force: true })
  await expect(dialog.locator('ul.contents li').filter({ hasText: 'Návrh na uznesenie' })).toHaveCount(0)
  return pageCount(page)
}

/** By a selector: to find it by its words, all words of all pages would be read again and again. */
async function pageCount(page: Page): Promise<number> {
  const told = page.locator('[role=dialog] section > p[role=status]')
  let count = 0
  await expect
    .poll(async () => (count = Number(/\d+/u.exec((await told.textContent()) ?? '')?.[0] ?? 0)), { timeout: 60_000 })
    .toBeGreaterThan(0)
  return count
}

/** The entries of the contents as the preview shows them. */
async function contentsOf(page: Page): Promise<readonly (readonly [title: string, page: number])[]> {
  const entries = await page.getByRole('dialog').locator('ul.contents li').all()
  return Promise.all(
    entries.map(
      async (entry) =>
        [
          bare(await entry.locator('.entryTitle').innerText()),
          Number(await entry.locator('.entryPage').innerText()),
        ] as const,
    ),
  )
}

const desk = (page: Page): Locator => page.getByRole('region', { name: /^(Strany dokumentu|Pages of the document)$/u })

test('the preview has the pages of the PDF, whose structure, contents and fields are whole', async ({ page, host }) => {
  test.skip(!hasPoppler, 'poppler is not installed')
  await startWith(page, host.url(), { language: 'sk', theme: 'light', shownLanguages: 'both' })
  await addSamples(page)
  await openPlan(page, '2024')
  const previewed = await openExport(page)
  const contents = await contentsOf(page)
  await page.getByRole('dialog').getByRole('radio', { name: 'PDF' }).click()
  await page.getByRole('button', { name: 'Vytvoriť dokument' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'čísla strán v obsahu sedia' })).toBeVisible({
    timeout: 120_000,
  })
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Uložiť ako' }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toMatch(/2024 – 2027\.pdf$/u)
  const file = await saved.path()

  const plan = samplePlan('bb-2024')
  const facts = await pdfFacts(file)
  expect(facts.get('Tagged')).toBe('yes')
  expect(facts.get('Title')).toBe(plan.title.sk)
  expect(Number(facts.get('Pages'))).toBe(previewed)

  expect(facts.get('Metadata Stream')).toBe('yes')
  expect(facts.get('Creator')).toBe('Plánovňa')
  expect(taggedFaults(await readFile(file))).toEqual([])

  const { counts, headings } = await pdfStructure(file)
  expect(headings.filter((heading) => heading.trim() === '')).toEqual([])
  expect(headings.length).toBeGreaterThan(50)
  expect(counts).toMatchObject({ Document: 1, H1: expect.any(Number), H2: expect.any(Number), H3: expect.any(Number) })
  for (const name of ['L', 'LI', 'Lbl', 'LBody', 'Link', 'Table', 'TR', 'TH', 'TD'])
    expect(counts[name], name).toBeGreaterThan(10)

  const pages = (await pdfPages(file)).map(bare)
  const wrong = contents.filter(([title, number]) => pages[number - 1]?.includes(title) !== true)
  expect(contents.length).toBeGreaterThan(20)
  expect(wrong).toEqual([])

  const header = bare(plan.title.sk)
  const running = new RegExp(`^${header}|${header}(?=Strana)|Strana\\d+z${previewed}`, 'gu')
  const notes = runsOf(makeOutline(plan, 'plan', 'sk', documentTexts)).filter((run) => run.footnote !== null)
  const whole = notes.reduce(
    // The number of a note stands in the middle of its sentence.
    (text, run) => text.replaceAll(`${bare(run.text)}${run.footnote?.number ?? ''}`, bare(run.text)),
    pages.map((each) => each.replace(running, '')).join(''),
  )
  const missing = coveredFields(plan, 'plan', ['sk'], documentTexts).flatMap((field) =>
    field.lines.filter((line) => !whole.includes(bare(line))).map((line) => `${field.place}: ${line}`),
  )
  expect(missing).toEqual([])
})

test('in two columns the contents and the bookmarks name commitments in both languages, word by word', async ({
  page,
  host,
}) => {
  test.skip(!hasPoppler, 'poppler is not installed')
  await startWith(page, host.url(), { language: 'sk', theme: 'light', shownLanguages: 'both' })
  await addSamples(page)
  await openPlan(page, '2024')
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /^Dvojjazyčne/u }).check({ force: true })
  const named = samplePlan('bb-2024').commitments.map(({ title }) => `${title.sk} / ${title.en}`)
  const entries = dialog.locator('ul.contents li.entry2 .entryTitle')
  await expect(entries).toHaveCount(named.length)
  const shown = (await entries.allInnerTexts()).map((text) => text.replace(/\s+/gu, ' ').replace(/^\d+\. ?/u, ''))
  expect(shown).toEqual(named)
  expect(await entries.locator('[lang=en]').allInnerTexts()).toHaveLength(2 * named.length)

  await dialog.getByRole('radio', { name: 'PDF' }).click()
  await page.getByRole('button', { name: 'Vytvoriť dokument' }).click()
  const save = page.getByRole('button', { name: 'Uložiť ako' })
  await save.waitFor({ timeout: 120_000 })
  const download = page.waitForEvent('download')
  await save.click()
  const bookmarks = await pdfBookmarks(await (await download).path())
  expect(bookmarks.filter((name) => /^\d+\. /u.test(name))).toEqual(
    named.map((name, position) => `${position + 1}. ${name}`),
  )
})

test('pages can be turned, zoomed and clicked back to their fields', async ({ page, host }) => {
  await startWith(page, host.url(), { language: 'sk', theme: 'light', shownLanguages: 'both' })
  await addSamples(page)
  await openPlan(page, '2024')
  const count = await openExport(page)
  const dialog = page.getByRole('dialog')
  const position = (number: number): Locator => dialog.getByText(`${number} / ${count}`, { exact: true })

  await test.step('by buttons and by keys, the focus staying where it is', async () => {
    await dialog.getByRole('button', { name: 'Nasledujúca strana' }).click()
    await expect(position(2)).toBeVisible()
    await desk(page).focus()
    await page.keyboard.press('PageDown')
    await expect(position(3)).toBeVisible()
    await page.keyboard.press('End')
    await expect(position(count)).toBeVisible()
    await page.keyboard.press('Home')
    await expect(position(1)).toBeVisible()
    await expect(desk(page)).toBeFocused()
  })

  await test.step('zoom never changes where lines and pages break', async () => {
    const before = await contentsOf(page)
    await dialog.getByRole('button', { name: 'Zmenšiť' }).click()
    await dialog.getByRole('button', { name: 'Zmenšiť' }).click()
    expect(await contentsOf(page)).toEqual(before)
    expect(await pageCount(page)).toBe(count)
    await dialog.getByRole('button', { name: 'Na šírku' }).click()
  })

  await test.step('an entry of the contents leads to its page by keyboard', async () => {
    const entry = dialog.locator('ul.contents li').filter({ hasText: 'Aplikačná časť' }).getByRole('link')
    const target = Number(await entry.locator('.entryPage').innerText())
    await entry.focus()
    await page.keyboard.press('Enter')
    await expect(position(target)).toBeVisible()
  })

  await test.step('another choice gives other pages', async () => {
    await dialog.getByRole('radio', { name: 'Oba jazyky' }).click()
    await expect.poll(() => pageCount(page)).toBeGreaterThan(count)
    await dialog.getByRole('radio', { name: 'Slovenčina' }).click()
    await expect.poll(() => pageCount(page)).toBe(count)
  })

  await test.step('what print sets differently is listed, with fixed spaces to be seen', async () => {
    await dialog.getByText(/^Čo sa pri tlači upravilo/u).click()
    const change = dialog.getByRole('listitem').filter({ hasText: 'v Banskej' }).first()
    await expect(change).toHaveText('v Banskej→v°Banskej')
  })

  await test.step('words of a field lead to it', async () => {
    await dialog.locator('[data-place$="/problem"]').first().click()
    await expect(dialog).toHaveCount(0)
    await expect(page.getByRole('textbox', { name: 'Definícia problému, slovensky' })).toBeFocused()
  })
})

test('the words of the city stand at both ends above and below the pages, shown and printed', async ({
  page,
  host,
}) => {
  test.skip(!hasPoppler, 'poppler is not installed')
  await startWith(page, host.url(), { language: 'sk', theme: 'light', shownLanguages: 'both' })
  const two = (words: string): { sk: string; en: string } => ({ sk: words, en: words })
  const header = { left: two('Mesto Skúšobné'), right: two('Mestský úrad') }
  await ask(page, 'house:setStyle', { ...usualStyle, header, footer: { left: two('Námestie 1') } })
  await ask(page, 'library:create', { title: two('Plán'), kind: 'cityOnly' })
  await page.reload()
  await page.getByRole('row', { name: 'Plán' }).click()
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: 'Obsah plánu' }).waitFor()
  const count = await openExport(page)
  const sheet = page.getByRole('dialog').locator('.sheet').filter({ hasText: 'Strana 2' }).first()
  const edges = async (words: string): Promise<readonly number[]> => {
    const box = await sheet.getByText(words, { exact: false }).last().boundingBox()
    const around = await sheet.boundingBox()
    if (box === null || around === null) throw new Error(`${words} is not shown`)
    return [box.x - around.x, around.x + around.width - box.x - box.width].map((gap) => gap / around.width)
  }
  const [left, right] = [25 / 210, 20 / 210]
  for (const words of ['Mesto Skúšobné', 'Námestie 1']) expect((await edges(words))[0]).toBeCloseTo(left, 2)
  for (const words of ['Mestský úrad', 'Strana 2']) expect((await edges(words))[1]).toBeCloseTo(right, 2)

  await page.getByRole('dialog').getByRole('radio', { name: 'PDF' }).click()
  await page.getByRole('button', { name: 'Vytvoriť dokument' }).click()
  const download = page.waitForEvent('download', { timeout: 120_000 })
  await page.getByRole('button', { name: 'Uložiť ako' }).click({ timeout: 120_000 })
  const file = await (await download).path()
  for (const word of ['Mesto', 'Námestie']) expect((await pdfWordEnds(file, 2, word))?.[0], word).toBeCloseTo(left, 2)
  for (const word of ['úrad', String(count)])
    expect((await pdfWordEnds(file, 2, word))?.[1], word).toBeCloseTo(1 - right, 2)
})
