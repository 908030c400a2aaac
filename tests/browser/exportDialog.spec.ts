import type { Locator, Page } from '@playwright/test'

import { addSamples, openPlan, startWith } from './support/app.ts'
import { expect, test } from './support/host.ts'
import type { Host } from './support/host.ts'

/** The export of the plan of 2024, on a screen too low for all of its questions. */
async function openExport(page: Page, host: Host): Promise<Locator> {
  await page.setViewportSize({ width: 1280, height: 600 })
  await startWith(page, host.url(), { language: 'sk', theme: 'light', shownLanguages: 'both' })
  await addSamples(page)
  await openPlan(page, '2024')
  await page.keyboard.press('Control+e')
  return page.getByRole('dialog', { name: 'Export dokumentu' })
}

const topOf = async (place: Locator): Promise<number> => (await place.boundingBox())?.y ?? Number.NaN

test('the export asks first what the document is for, and the keys follow the eye', async ({ page, host }) => {
  const dialog = await openExport(page, host)
  const inOrder = [
    dialog.getByRole('radio', { name: 'Pre zastupiteľstvo' }),
    dialog.getByRole('radio', { name: 'Slovenčina' }),
    dialog.getByRole('radio', { name: 'Word (DOCX)' }),
    dialog.getByRole('radio', { name: 'Jeden dokument' }),
    dialog.getByRole('button', { name: 'Uložiť voľbu ako predvoľbu…' }),
    dialog.getByRole('button', { name: 'Úprava dokumentov mesta' }),
  ]
  await inOrder[0]?.focus()
  let above = 0
  for (const control of inOrder) {
    await expect(control).toBeFocused()
    const top = (await topOf(control)) + (await scrolled(page))
    expect(top).toBeGreaterThan(above)
    above = top
    await page.keyboard.press('Tab')
  }
})

test('a choice is where its card is, also when the questions were scrolled', async ({ page, host }) => {
  const dialog = await openExport(page, host)
  await dialog.getByRole('button', { name: 'Úprava dokumentov mesta' }).scrollIntoViewIfNeeded()
  expect(await scrolled(page)).toBeGreaterThan(100)
  const cards = dialog.getByRole('radiogroup', { name: 'Na čo dokument potrebujete' }).locator('label')
  for (const card of await cards.all()) {
    const [shown, choice] = [await card.boundingBox(), await card.getByRole('radio').boundingBox()]
    expect(choice?.y).toBeGreaterThanOrEqual(shown?.y ?? Number.NaN)
    expect(choice?.y).toBeLessThan((shown?.y ?? 0) + (shown?.height ?? 0))
  }
  // The keys bring what they choose into sight.
  await dialog.getByRole('radio', { name: 'Pre zastupiteľstvo' }).focus()
  await expect(cards.first()).toBeInViewport()
})

test('nothing moves when a choice that has a name is left and found again', async ({ page, host }) => {
  const dialog = await openExport(page, host)
  await dialog.getByRole('button', { name: 'Uložiť voľbu ako predvoľbu…' }).click()
  await dialog.getByRole('textbox', { name: 'Názov predvoľby' }).fill('Na web')
  await page.keyboard.press('Enter')
  const more = dialog.getByRole('button', { name: 'Ďalšie možnosti predvoľby Na web' })
  const below = dialog.getByRole('button', { name: 'Úprava dokumentov mesta' })
  await more.waitFor()
  const place = async (): Promise<number> => (await topOf(below)) + (await scrolled(page))
  const before = await place()
  await dialog.getByRole('radio', { name: 'Angličtina', exact: true }).click()
  await expect(more).toBeHidden()
  expect(await place()).toBe(before)
  await dialog.getByRole('radio', { name: 'Slovenčina', exact: true }).click()
  await expect(more).toBeVisible()
  expect(await place()).toBe(before)
})

test('the long name of a commitment stays beside the pages, and takes no question out of sight', async ({
  page,
  host,
}) => {
  const dialog = await openExport(page, host)
  await dialog.getByRole('radio', { name: 'Jeden záväzok' }).check({ force: true })
  const chosen = dialog.getByRole('button', { name: /Podpora integrácie a využívania nástroja/u })
  await chosen.scrollIntoViewIfNeeded()
  const edgeOf = async (place: Locator): Promise<number> => {
    const box = await place.boundingBox()
    return (box?.x ?? Number.NaN) + (box?.width ?? Number.NaN)
  }
  const pages = await dialog.getByRole('region', { name: 'Strany dokumentu' }).boundingBox()
  expect(await edgeOf(chosen)).toBeLessThan(pages?.x ?? Number.NaN)
  for (const card of await dialog
    .getByRole('radiogroup', { name: 'Na čo dokument potrebujete' })
    .locator('label')
    .all())
    expect(await edgeOf(card)).toBeLessThan(pages?.x ?? Number.NaN)
})

/** How far the questions are scrolled. */
const scrolled = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('[role=dialog] div:has(> [role=radiogroup])')].map((each) => each.scrollTop),
    ),
  )
