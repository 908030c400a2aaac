import { join } from 'node:path'

import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

import type { Settings } from '../../../core/bridge/settings.ts'

export const importFixture = (name: string): string => join(import.meta.dirname, '../../fixtures/import', name)

/** Asks the host as the page does; a refusal fails the test. */
export async function ask(page: Page, channel: string, input: unknown): Promise<void> {
  const answer = await page.evaluate(
    async ([path, body]) => {
      const response = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      return response.json() as Promise<unknown>
    },
    [`/bridge/${encodeURIComponent(channel)}`, JSON.stringify(input)] as const,
  )
  expect(answer, channel).toMatchObject({ ok: true })
}

/** Language and theme as if the person had set them before. */
export async function startWith(page: Page, url: string, settings: Settings): Promise<void> {
  await page.goto(url)
  await page.getByRole('main').waitFor()
  await ask(page, 'settings:set', settings)
  await page.reload()
  await page.getByRole('main').waitFor()
}

/** The library's list of plans; the editor has grids of its own. */
export const planList = (page: Page): Locator => page.getByRole('grid', { name: /^(Plány|Plans)$/ })

/** Both sample plans in the library. */
export async function addSamples(page: Page): Promise<void> {
  await ask(page, 'library:createFromSample', { name: 'bb-2021' })
  await ask(page, 'library:createFromSample', { name: 'bb-2024' })
  await page.reload()
  await planList(page).waitFor()
}

/** Opens the plan whose row has these words in it. */
export async function openPlan(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole('row', { name: words }).click()
  await page.keyboard.press('Enter')
  await page.getByRole('treegrid').waitFor()
}

/** Marks both plans of the library and compares them. */
export async function compareBoth(page: Page): Promise<void> {
  const grid = planList(page)
  for (const checkbox of await grid.getByRole('checkbox').all()) await checkbox.check({ force: true })
  await page.getByRole('button', { name: /Porovnať vybrané|Compare selected/ }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** Imports a document up to the report; nothing is stored yet. */
export async function readForImport(page: Page, fixture: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page
    .getByRole('button', { name: /^(Importovať|Import)/ })
    .first()
    .click()
  const pick = page.getByRole('dialog').getByRole('button', { name: /^(Vybrať|Choose)/ })
  if (await pick.isVisible()) await pick.click()
  await (await chooser).setFiles(importFixture(fixture))
  await page
    .getByRole('dialog')
    .getByRole('tab')
    .first()
    .or(page.getByRole('dialog').getByRole('region').first())
    .waitFor()
}
