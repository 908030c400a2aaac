import { readFile } from 'node:fs/promises'

import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'

import { ask, startWith } from './support/app.ts'
import { expect, test } from './support/host.ts'
import { plansOnDisk, textOfDocument } from './support/planFiles.ts'

const title = (page: Page): Locator => page.getByRole('textbox', { name: 'Názov akčného plánu, slovensky' })

async function openStatus(page: Page): Promise<Locator> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^(Stav plánu|Status of the plan):/ })
    .click()
  return page.getByRole('dialog')
}

async function violations(page: Page, part: string): Promise<readonly string[]> {
  // A colour that is still fading in is not the colour people read.
  await page.waitForTimeout(250)
  const { violations: found } = await new AxeBuilder({ page }).include(part).analyze()
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}`))
}

/** The text of the plan's Word document, as a person exports it. */
async function exported(page: Page): Promise<string> {
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /^Vytvoriť/ }).click()
  const save = dialog.getByRole('button', { name: /^Uložiť ako/ })
  await save.waitFor({ timeout: 60_000 })
  const download = page.waitForEvent('download')
  await save.click()
  const text = textOfDocument(await readFile(await (await download).path()))
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  return text
}

test('a plan goes to the council, is adopted, can only be read, and is opened for an amendment', async ({
  page,
  host,
}) => {
  await startWith(page, host.url(), { language: 'sk', theme: 'light', shownLanguages: 'both' })
  await page.getByRole('button', { name: 'Nový plán' }).first().click()
  await page.getByRole('dialog').getByLabel('Názov po slovensky').fill('Plán mesta Skúšobné')
  await page.getByRole('dialog').getByRole('button', { name: 'Vytvoriť plán' }).click()
  const stage = page.getByRole('banner').getByRole('button', { name: /^Stav plánu:/ })
  const onDisk = async () => (await plansOnDisk(host.dataFolder))[0]

  await test.step('a draft goes on with the keyboard alone, and the notice takes it back', async () => {
    await expect(stage).toHaveText('Návrh')
    const dialog = await openStatus(page)
    await expect(dialog.getByRole('button', { name: 'Prejsť na tento krok: Pripomienkovanie' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(stage).toHaveText('Pripomienkovanie')
    await page.getByRole('button', { name: 'Späť', exact: true }).last().click()
    await expect(stage).toHaveText('Návrh')
    await openStatus(page)
    await page.keyboard.press('Enter')
    expect(await exported(page)).toContain('Návrh\n')
  })

  await test.step('an adoption asks for the resolution and a day that has come', async () => {
    await (await openStatus(page)).getByRole('button', { name: 'Prejsť na tento krok: V zastupiteľstve' }).click()
    const dialog = await openStatus(page)
    await dialog.getByRole('button', { name: 'Označiť ako schválený' }).click()
    await expect(dialog.getByRole('alert')).toContainText('Doplňte číslo uznesenia.')
    await dialog.getByRole('textbox', { name: 'Číslo uznesenia' }).fill('č. 363/2026-MsZ')
    await dialog.getByRole('textbox', { name: 'Deň schválenia' }).fill('1. 1. 2099')
    await dialog.getByRole('button', { name: 'Označiť ako schválený' }).click()
    await expect(dialog.getByRole('alert')).toContainText('Deň ešte nenastal.')
    await dialog.getByRole('textbox', { name: 'Deň schválenia' }).fill('10. 9. 2025')
    await dialog.getByRole('button', { name: 'Označiť ako schválený' }).click()
    await expect(stage).toHaveText('Schválený')
    await expect(page.getByRole('region', { name: 'Schválený plán' })).toContainText(
      'uznesením č. 363/2026-MsZ zo dňa 10. septembra 2025',
    )
    await expect.poll(async () => (await onDisk())?.status.stage).toBe('adopted')
  })

  await test.step('nothing in it can be written, and Ctrl+Z leads to where an adoption is taken back', async () => {
    await expect(title(page)).toHaveAttribute('readonly')
    await expect(page.getByRole('button', { name: 'Pridať záväzok' })).toHaveCount(0)
    await page.keyboard.press('Control+z')
    const dialog = page.getByRole('dialog', { name: 'Stav plánu' })
    await dialog.getByRole('button', { name: 'Vziať späť: Schválenie plánu uznesením č. 363/2026-MsZ' }).click()
    await expect(stage).toHaveText('V zastupiteľstve')
    await expect(title(page)).not.toHaveAttribute('readonly')
    await page.getByRole('button', { name: 'Znova', exact: true }).last().click()
    await expect(stage).toHaveText('Schválený')
    expect(await exported(page)).toContain(
      'Schválené uznesením mestského zastupiteľstva č. 363/2026-MsZ zo dňa 10. septembra 2025',
    )
  })

  await test.step('the day of its submission becomes a fact of the plan', async () => {
    const dialog = await openStatus(page)
    await dialog.getByRole('textbox', { name: 'Deň predloženia OGP' }).fill('20. 9. 2025')
    await dialog.getByRole('button', { name: 'Označiť ako predložený' }).click()
    await expect(stage).toHaveText('Predložený OGP')
    await expect.poll(async () => (await onDisk())?.period.submitted).toBe('2025-09-20')
  })

  await test.step('an amendment asks for its reason, and the plan can be written again', async () => {
    const dialog = await openStatus(page)
    await dialog.getByRole('button', { name: 'Otvoriť na zmenu' }).click()
    await expect(dialog.getByRole('alert')).toContainText('Doplňte dôvod zmeny po slovensky.')
    await dialog.getByRole('textbox', { name: 'Dôvod zmeny po slovensky' }).fill('doplnenie míľnika 2.3')
    await dialog.getByRole('button', { name: 'Otvoriť na zmenu' }).click()
    await expect(stage).toHaveText('Návrh, zmena č. 1')
    await title(page).fill('Plán mesta Skúšobné po zmene')
    await expect.poll(async () => (await onDisk())?.title.sk).toBe('Plán mesta Skúšobné po zmene')
    const text = await exported(page)
    expect(text).toContain('Návrh zmeny č. 1\nZmena č. 1: doplnenie míľnika 2.3\n')
    expect(text).not.toContain('Schválené uznesením')
  })

  await test.step('history goes back to what was adopted and no further', async () => {
    await page.getByRole('tab', { name: 'História' }).click()
    const steps = page.getByRole('list', { name: 'História' })
    await expect(steps.getByRole('button', { name: /Schválenie plánu/ })).toBeDisabled()
    await expect(steps.getByRole('button', { name: 'Otvorenie plánu', exact: true })).toBeDisabled()
    await steps.getByRole('button', { name: /Predloženie plánu OGP/ }).click()
    await expect(stage).toHaveText('Predložený OGP')
    await page.keyboard.press('Control+y')
    await page.keyboard.press('Control+y')
    await expect(title(page)).toHaveValue('Plán mesta Skúšobné po zmene')
  })

  await test.step('every step is a version, and the library says where the plan is', async () => {
    await page.getByRole('button', { name: 'Ďalšie možnosti' }).click()
    await page.getByRole('menuitem', { name: 'Verzie plánu…' }).click()
    const dialog = page.getByRole('dialog')
    for (const name of ['Pripomienkovanie', 'V zastupiteľstve', 'Schválený', 'Predložený OGP', 'Návrh, zmena č. 1'])
      await expect(dialog.getByRole('listitem', { name: `Stav: ${name}`, exact: true })).toHaveCount(1)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Naspäť na plány' }).click()
    await expect(page.getByRole('grid').getByRole('row')).toContainText('Návrh, zmena č. 1')
  })
})

for (const language of ['sk', 'en'] as const)
  for (const theme of ['light', 'dark'] as const)
    test(`axe finds nothing in the status of a plan (${language}, ${theme})`, async ({ page, host }) => {
      await startWith(page, host.url(), { language, theme, shownLanguages: 'both' })
      await ask(page, 'library:createFromSample', { name: 'bb-2024' })
      await page.reload()
      await page.getByRole('grid').getByRole('row').first().click()
      await page.keyboard.press('Enter')
      await (await openStatus(page)).getByRole('button', { name: /council|zastupiteľstve/ }).click()
      const dialog = await openStatus(page)
      await dialog.getByRole('button', { name: /^(Označiť|Mark)/ }).click()
      expect(await violations(page, '[role=dialog]')).toEqual([])
      await picture(page, `council-${language}-${theme}`)
      await dialog.getByRole('textbox').first().fill('363/2026-MsZ')
      await dialog.getByRole('textbox').last().fill('10. 9. 2025')
      await dialog.getByRole('button', { name: /^(Označiť|Mark)/ }).click()
      await expect(page.getByRole('textbox').first()).toHaveAttribute('readonly')
      expect(await violations(page, 'body')).toEqual([])
      await picture(page, `adopted-${language}-${theme}`)
      await openStatus(page)
      expect(await violations(page, '[role=dialog]')).toEqual([])
      await picture(page, `amend-${language}-${theme}`)
    })

async function picture(page: Page, name: string): Promise<void> {
  if (process.env['PICTURES'] === undefined) return
  await page.screenshot({ path: `${process.env['PICTURES']}/${name}.png` })
  await page.setViewportSize({ width: 640, height: 900 })
  await page.screenshot({ path: `${process.env['PICTURES']}/${name}-narrow.png` })
  await page.setViewportSize({ width: 1280, height: 800 })
}
