import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'

import { addSamples, openPlan, startWith } from './support/app.ts'
import { expect, test } from './support/host.ts'
import { plansOnDisk } from './support/planFiles.ts'

const words = {
  sk: { more: 'Ďalšie možnosti', versions: 'Verzie plánu…', name: 'Názov novej verzie', create: 'Vytvoriť verziu' },
  en: {
    more: 'More options',
    versions: 'Versions of the plan…',
    name: 'Name of the new version',
    create: 'Create a version',
  },
} as const

async function openVersions(page: Page, language: 'sk' | 'en' = 'sk'): Promise<Locator> {
  await page.getByRole('button', { name: words[language].more }).click()
  await page.getByRole('menuitem', { name: words[language].versions }).click()
  return page.getByRole('dialog')
}

async function nameVersion(dialog: Locator, name: string, language: 'sk' | 'en' = 'sk'): Promise<void> {
  await dialog.getByRole('textbox', { name: words[language].name }).fill(name)
  await dialog.getByRole('button', { name: words[language].create }).click()
  await expect(dialog.getByRole('listitem', { name, exact: true })).toBeVisible()
}

async function violations(page: Page, part = '[role=dialog]'): Promise<readonly string[]> {
  // A colour that is still fading in is not the colour people read.
  await page.waitForTimeout(250)
  const { violations: found } = await new AxeBuilder({ page }).include(part).analyze()
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}`))
}

test('a version is named, compared with, brought back, and left again', async ({ page, host }) => {
  await startWith(page, host.url(), { language: 'sk', theme: 'light', shownLanguages: 'both' })
  await page.getByRole('button', { name: 'Nový plán' }).first().click()
  await page.getByRole('dialog').getByLabel('Názov po slovensky').fill('Plán mesta Skúšobné')
  await page.getByRole('dialog').getByRole('button', { name: 'Vytvoriť plán' }).click()
  const title = page.getByRole('textbox', { name: 'Názov záväzku, slovensky' })

  await test.step('nothing is kept of a plan nobody has worked on', async () => {
    const dialog = await openVersions(page)
    await expect(dialog.getByText('Plán zatiaľ nemá žiadnu verziu.')).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
  })

  await test.step('type, and name the state with the keyboard alone', async () => {
    await page.getByRole('button', { name: 'Pridať záväzok' }).first().click()
    await title.fill('Otvorený rozpočet')
    const dialog = await openVersions(page)
    await expect(dialog.getByRole('textbox', { name: 'Názov novej verzie' })).toBeFocused()
    await page.keyboard.type('Verzia pre Radu, 12. 9.')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('status')).toHaveText('Verzia „Verzia pre Radu, 12. 9.“ je uložená.')
    await expect(dialog.getByRole('listitem')).toHaveCount(2)
    await expect(dialog.getByRole('listitem', { name: 'Začiatok práce' })).toContainText('0 záväzkov')
    await expect(dialog.getByRole('listitem', { name: 'Verzia pre Radu, 12. 9.' })).toContainText('1 záväzok')
    await page.keyboard.press('Escape')
  })

  await test.step('change the plan and compare', async () => {
    await title.fill('Zrozumiteľný rozpočet')
    const dialog = await openVersions(page)
    const row = dialog.getByRole('listitem', { name: 'Verzia pre Radu, 12. 9.' })
    await row.getByRole('button', { name: 'Porovnať so súčasným stavom' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Porovnanie verzií' })).toBeAttached()
    const changed = page.getByRole('main').getByRole('listitem').first()
    await expect(changed).toContainText('Otvorený rozpočet')
    await expect(changed).toContainText('Zrozumiteľný rozpočet')
    await expect(page.getByRole('button', { name: /Prevziať/ })).toHaveCount(0)
    // Any two states can be compared.
    await page.getByRole('button', { name: /Verzia vpravo/ }).click()
    await page.getByRole('option', { name: /^Začiatok práce/ }).click()
    await expect(changed).toContainText('vynechaný')
    await expect(changed).not.toContainText('Zrozumiteľný rozpočet')
    expect(await violations(page, 'body')).toEqual([])
    await page.getByRole('button', { name: 'Naspäť do plánu' }).click()
    await expect(title).toHaveValue('Zrozumiteľný rozpočet')
  })

  await test.step('bring it back', async () => {
    const dialog = await openVersions(page)
    const row = dialog.getByRole('listitem', { name: 'Verzia pre Radu, 12. 9.' })
    await row.getByRole('button', { name: 'Obnoviť' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(page.getByText('Hotovo: Obnovenie verzie „Verzia pre Radu, 12. 9.“')).toBeVisible()
    await expect(page.getByRole('treegrid')).toContainText('Otvorený rozpočet')
    await expect
      .poll(async () => (await plansOnDisk(host.dataFolder))[0]?.commitments[0]?.title.sk)
      .toBe('Otvorený rozpočet')
  })

  await test.step('undo that; the state before is a version too', async () => {
    await page.getByRole('button', { name: 'Späť', exact: true }).last().click()
    await expect(page.getByRole('treegrid')).toContainText('Zrozumiteľný rozpočet')
    await expect
      .poll(async () => (await plansOnDisk(host.dataFolder))[0]?.commitments[0]?.title.sk)
      .toBe('Zrozumiteľný rozpočet')
    const dialog = await openVersions(page)
    await expect(dialog.getByRole('listitem')).toHaveCount(3)
    await dialog.getByRole('listitem', { name: 'Pred obnovením' }).getByRole('button', { name: 'Obnoviť' }).click()
    await expect(page.getByText('Plán sa od tejto verzie nezmenil, preto nebolo čo obnoviť.')).toBeVisible()
  })

  await test.step('find it all after a restart, from the library, and delete the named one', async () => {
    // The page comes back to the screen it was left on, so the main side has to know that this is the library.
    const isKept = page.waitForResponse(
      (answer) =>
        answer.url().endsWith('lastPlace%3Aset') && answer.request().postData()?.includes('"library"') === true,
    )
    await page.getByRole('button', { name: 'Naspäť na plány' }).click()
    await isKept
    await host.restart()
    await page.goto(host.url())
    await page.getByRole('button', { name: 'Možnosti plánu Plán mesta Skúšobné' }).click()
    await page.getByRole('menuitem', { name: 'Verzie plánu…' }).click()
    const dialog = page.getByRole('dialog')
    const row = dialog.getByRole('listitem', { name: 'Verzia pre Radu, 12. 9.' })
    await row.getByRole('button', { name: /^Odstrániť verziu/ }).click()
    await expect(row.getByRole('button', { name: 'Ponechať' })).toBeFocused()
    await row.getByRole('button', { name: 'Ponechať' }).click()
    await expect(row.getByRole('button', { name: /^Odstrániť verziu/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await row.getByRole('button', { name: 'Odstrániť natrvalo' }).click()
    await expect(dialog.getByRole('listitem')).toHaveCount(2)
    await expect(dialog.locator(':focus')).toHaveCount(1)
  })
})

for (const language of ['sk', 'en'] as const)
  for (const theme of ['light', 'dark'] as const)
    test(`axe finds nothing in the dialog of versions (${language}, ${theme})`, async ({ page, host }) => {
      await startWith(page, host.url(), { language, theme, shownLanguages: 'both' })
      await addSamples(page)
      await openPlan(page, '2024')
      await page.getByRole('treegrid').getByRole('row').first().click()
      await page.getByRole('textbox').first().fill('Nový názov')
      await page.keyboard.press('Control+e')
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^(Vytvoriť|Create|Make)/ })
        .click()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^(Uložiť ako|Save as)/ })
        .waitFor({ timeout: 60_000 })
      await page.keyboard.press('Escape')
      const dialog = await openVersions(page, language)
      await nameVersion(dialog, language === 'sk' ? 'Verzia pre Radu, 12. 9.' : 'Version for the Board', language)
      const check = async (part: string): Promise<void> => {
        expect(await violations(page, part)).toEqual([])
        await page.setViewportSize({ width: 640, height: 900 })
        expect(await violations(page, part)).toEqual([])
        await page.setViewportSize({ width: 1280, height: 800 })
      }
      await check('[role=dialog]')
      await dialog
        .getByRole('listitem')
        .last()
        .getByRole('button', { name: /^(Porovnať|Compare)/ })
        .click()
      await page.getByRole('main').getByRole('listitem').first().waitFor()
      await check('body')
    })
