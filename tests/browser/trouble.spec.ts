import { readFile } from 'node:fs/promises'

import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'

import { parsePlanText } from '../../core/plan/planFile.ts'
import type { Plan } from '../../core/plan/schema.ts'
import { ask, planList, startWith } from './support/app.ts'
import { expect, test } from './support/host.ts'
import { plansOnDisk } from './support/planFiles.ts'

const banner = (page: Page): Locator => page.getByRole('region', { name: /Ťažkosti s ukladaním|Trouble with saving/ })
const saveWords = (page: Page): Locator => page.getByRole('contentinfo').getByRole('status')
const problem = (page: Page): Locator =>
  page.getByRole('textbox', { name: /^(Definícia problému, slovensky|Problem, in Slovak)$/ })

/** A library with one plan of its own, opened at a commitment's problem. */
async function openProblem(page: Page): Promise<void> {
  await ask(page, 'library:createFromSample', { name: 'bb-2024' })
  await page.reload()
  await planList(page).getByRole('row').last().click()
  await page.keyboard.press('Enter')
  await page.getByRole('treegrid').getByRole('row').nth(1).click()
  await problem(page).click()
}

/** Appending fails as a full disk makes it fail, until the returned function is called. */
async function fillDisk(page: Page): Promise<() => Promise<void>> {
  const address = '**/bridge/draft%3Aappend'
  await page.route(address, (route) =>
    route.fulfill({ json: { ok: false, error: { code: 'diskFull', params: { name: 'plan.jsonl' } } } }),
  )
  return () => page.unroute(address)
}

const problemOf = (plan: Plan | undefined): string => JSON.stringify(plan?.commitments[1]?.problem.sk ?? null)
const scrollOf = (page: Page): Promise<number> => page.locator('#content').evaluate(({ scrollTop }) => scrollTop)

test('a host that dies takes nothing with it, and the page goes on when it is back', async ({ page, host }) => {
  await page.goto(host.url())
  await openProblem(page)
  await page.keyboard.type('Pred výpadkom. ')
  await expect(saveWords(page)).toContainText('Uložené')

  await host.kill()
  await page.keyboard.type('Počas výpadku. ')
  await expect(banner(page).getByRole('alert')).toContainText('neodpovedá')
  await expect(banner(page)).toContainText(/Na uloženie čak/)
  await expect(saveWords(page)).toContainText('Neuložené')
  await page.keyboard.type('A píše sa ďalej. ')
  await expect(problem(page)).toContainText('A píše sa ďalej.')

  const download = page.waitForEvent('download')
  await banner(page).getByRole('button', { name: 'Uložiť kópiu inam' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/\.planovna$/)
  const copy = parsePlanText(await readFile(await file.path(), 'utf8'))
  expect(copy.ok && problemOf(copy.value)).toContain('Pred výpadkom. Počas výpadku. A píše sa ďalej. ')
  await banner(page).getByRole('button', { name: 'Skúsiť znova' }).click()
  await expect(banner(page)).toContainText('Posledný pokus')

  await host.start()
  await expect(banner(page)).toHaveCount(0)
  await expect(saveWords(page)).toContainText('Uložené')
  // The button that had the focus is gone: writing goes on in the field.
  await expect(problem(page)).toBeFocused()
  await expect
    .poll(async () => problemOf((await plansOnDisk(host.dataFolder))[0]))
    .toContain('Pred výpadkom. Počas výpadku. A píše sa ďalej. ')
})

test('after a crash the text, the place and the history are there, and undo goes past it', async ({ page, host }) => {
  await page.goto(host.url())
  await openProblem(page)
  await page.keyboard.type('Pred pádom. ')
  await expect(saveWords(page)).toContainText('Uložené')
  await host.kill()
  await host.start()
  await page.goto(host.url())
  await expect(problem(page)).toBeFocused()
  await expect(problem(page)).toContainText('Pred pádom.')
  await page.keyboard.press('Control+z')
  await expect(problem(page)).not.toContainText('Pred pádom.')
  await expect.poll(async () => problemOf((await plansOnDisk(host.dataFolder))[0])).not.toContain('Pred pádom.')
})

test('a full disk is told once in words, and the window asks before it closes', async ({ page, host }) => {
  await page.goto(host.url())
  await openProblem(page)
  const freeDisk = await fillDisk(page)
  await page.keyboard.type('Prvá veta. ')
  const alert = banner(page).getByRole('alert')
  await expect(alert).toContainText('Na disku nie je dosť miesta.')
  await alert.evaluate((element) => element.setAttribute('data-same', ''))
  for (const sentence of ['Druhá veta. ', 'Tretia veta. ']) {
    const refused = page.waitForResponse('**/bridge/draft%3Aappend')
    await page.keyboard.type(sentence)
    await refused
  }
  // The same element with the same words: a screen reader has nothing to say again.
  await expect(banner(page).locator('[role="alert"][data-same]')).toHaveCount(1)
  await expect(page.getByRole('alert')).toHaveCount(1)

  await page.getByRole('button', { name: 'Naspäť na plány' }).click()
  await expect(page.getByRole('treegrid')).toBeVisible()
  const asked = page.waitForEvent('dialog')
  const closing = page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await closing

  await freeDisk()
  await expect(banner(page)).toHaveCount(0)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(saveWords(page)).toContainText('Uložené')
  await expect.poll(async () => problemOf((await plansOnDisk(host.dataFolder))[0])).toContain('Tretia veta. ')
})

test('the page comes back where it was: plan, field, language, scroll; and to the library when the plan is gone', async ({
  page,
  host,
}) => {
  await startWith(page, host.url(), { language: 'en', theme: 'light', shownLanguages: 'both' })
  await openProblem(page)
  const field = page.getByRole('textbox', { name: 'Problem, in English', exact: true })
  await field.click()
  await page.locator('#content').evaluate((form) => form.scrollBy({ top: 60 }))
  const scroll = await scrollOf(page)
  expect(scroll).toBeGreaterThan(0)
  const heading = await page.getByRole('main').getByRole('heading').first().textContent()

  const isBack = async (): Promise<void> => {
    await expect(field).toBeFocused()
    expect(await page.getByRole('main').getByRole('heading').first().textContent()).toBe(heading)
    await expect.poll(async () => Math.abs((await scrollOf(page)) - scroll)).toBeLessThan(8)
  }
  await page.reload()
  await isBack()
  await host.restart()
  await page.goto(host.url())
  await isBack()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')

  await test.step('a second window begins in the library', async () => {
    const second = await page.context().newPage()
    await second.goto(page.url())
    await expect(planList(second)).toBeVisible()
    await second.close()
  })

  await page.keyboard.press('Control+o')
  await planList(page).waitFor()
  await page.reload()
  await planList(page).waitFor()
  await openProblem(page)
  await page.reload()
  await expect(page.getByRole('treegrid')).toBeVisible()
  for (const plan of await plansOnDisk(host.dataFolder)) await ask(page, 'library:trash', { planId: plan.id })
  await page.reload()
  await expect(page.getByRole('treegrid')).toHaveCount(0)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

for (const language of ['sk', 'en'] as const)
  for (const theme of ['light', 'dark'] as const)
    test(`axe finds nothing on the banner (${language}, ${theme})`, async ({ page, host }) => {
      await startWith(page, host.url(), { language, theme, shownLanguages: 'both' })
      await openProblem(page)
      await fillDisk(page)
      await page.keyboard.type('Text, ktorý čaká. ')
      await banner(page).getByRole('button').first().click()
      await banner(page).waitFor()
      for (const size of [
        { width: 1280, height: 800 },
        { width: 640, height: 900 },
      ]) {
        await page.setViewportSize(size)
        await page.waitForTimeout(300)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html}`))).toEqual([])
        const folder = process.env['PLANOVNA_PICTURES']
        if (folder !== undefined) await page.screenshot({ path: `${folder}/${language}-${theme}-${size.width}.png` })
      }
    })
