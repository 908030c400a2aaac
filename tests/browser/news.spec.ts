import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { startWith } from './support/app.ts'
import { expect, test } from './support/host.ts'
import type { Host } from './support/host.ts'
import { plansOnDisk } from './support/planFiles.ts'
import { languages } from '../../core/plan/localized.ts'

async function violations(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(250)
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}`))
}

/** A plan with a title and one commitment, left for the library. */
async function newPlan(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^(Nový plán|New plan)/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').first().fill('Plán mesta Skúšobné')
  await dialog.getByRole('button', { name: /^(Vytvoriť plán|Create)/ }).click()
  await page.getByRole('button', { name: /^(Ďalšie možnosti|More options)/ }).waitFor()
}

async function planFile(host: Host): Promise<string> {
  const [plan] = await plansOnDisk(host.dataFolder)
  return join(host.dataFolder, 'plans', `${plan!.id}.planovna`)
}

test('a file changed by another program is told, and its conflict is decided afterwards', async ({ page, host }) => {
  await startWith(page, host.url(), { language: 'sk', theme: 'light', shownLanguages: 'both' })
  await newPlan(page)
  const title = page.getByRole('textbox', { name: 'Názov akčného plánu, slovensky' })
  await title.fill('Náš názov')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Všetko je uložené.')).toBeVisible()
  await host.kill()
  // The file still has the first title: what was typed is in the journal alone.
  const path = await planFile(host)
  const text = await readFile(path, 'utf8')
  await writeFile(
    path,
    text
      .replaceAll('"sk": "Plán mesta Skúšobné"', '"sk": "Ich názov"')
      .replace('"webPage": ""', '"webPage": "https://mesto.example"'),
  )
  await host.start()
  await page.goto(host.url())

  const news = page.getByRole('region', { name: /^Súbor plánu zmenil iný program/ })
  await expect(news).toContainText('Do plánu sa prevzala 1 zmena.')
  await expect(news).toContainText('Na 1 mieste ste menili to isté; zatiaľ tam platí vaše znenie.')
  await expect(title).toHaveValue('Náš názov')
  expect(await violations(page)).toEqual([])
  await news.getByRole('button', { name: 'Rozhodnúť rozpory' }).click()
  const dialog = page.getByRole('dialog', { name: 'Zmeny súboru mimo aplikácie' })
  await dialog.getByRole('radio', { name: 'Zo súboru' }).check({ force: true })
  await dialog.getByRole('button', { name: 'Zlúčiť do plánu' }).click()
  await expect(title).toHaveValue('Ich názov')
  await expect(news).toHaveCount(0)
  await page.getByRole('button', { name: 'Späť', exact: true }).last().click()
  await expect(title).toHaveValue('Náš názov')
})

for (const language of languages)
  test(`a plan had again says what is in it and what is missing (${language})`, async ({ page, host }) => {
    await startWith(page, host.url(), { language, theme: 'dark', shownLanguages: 'both' })
    await newPlan(page)
    const title = page.getByRole('textbox').first()
    const path = await planFile(host)
    const journal = path.replace('/plans/', '/journals/').replace('.planovna', '.jsonl')
    for (const text of ['Prvý názov', 'Druhý názov', 'Tretí názov']) {
      await title.fill(text)
      await page.keyboard.press('Control+s')
      // Each its own line of the journal.
      await expect.poll(async () => readFile(journal, 'utf8').catch(() => '')).toContain(text)
      await expect(page.locator('footer [data-state=saved]')).toBeVisible()
    }
    // A page that is open would hand over again what it knows.
    await page.goto('about:blank')
    await host.kill()
    await writeFile(path, Buffer.alloc(64))
    const lines = (await readFile(journal, 'utf8')).split('\n')
    const second = lines.findIndex((line) => line.includes('Druhý názov'))
    lines[second] = 'x'.repeat(lines[second]!.length)
    await writeFile(journal, lines.join('\n'))
    await host.start()
    await page.goto(host.url())
    const news = page.getByRole('region', { name: /^(Súbor plánu aj denník|The plan’s file and the journal)/ })
    await expect(news).toContainText(language === 'sk' ? 'Chýbajú 2 neskoršie zmeny.' : '2 later changes are missing.')
    expect(await violations(page)).toEqual([])
    await news.getByRole('button', { name: /^(Pozrieť nájdené|Look at)/ }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('Tretí názov')
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('button', { name: /^(Zlúčiť do plánu|Merge into)/ }).click()
    await expect(title).toHaveValue('Tretí názov')
    await page.getByRole('button', { name: /^(Naspäť na plány|Back to)/ }).click()
    await expect(page.getByRole('region', { name: /nepodarilo prečítať|could not be read/ })).toContainText(
      language === 'sk' ? 'Plán z neho je obnovený' : 'Its plan was recovered',
    )
  })

test('every undo and redo says what it did, and takes the person there', async ({ page, host }) => {
  await startWith(page, host.url(), { language: 'sk', theme: 'light', shownLanguages: 'both' })
  await newPlan(page)
  await page.getByRole('button', { name: 'Pridať záväzok' }).first().click()
  const title = page.getByRole('textbox', { name: 'Názov záväzku, slovensky' })
  await title.fill('Otvorený rozpočet')
  const sections = page.getByRole('navigation').first().getByRole('listitem').getByRole('button')
  await sections.first().click()
  await expect(title).toHaveCount(0)

  await page.keyboard.press('Control+z')
  await expect(page.getByText('Späť: Úprava poľa „Názov záväzku“ po slovensky v záväzku 1')).toBeVisible()
  await expect(title).toBeFocused()
  await expect(title).toHaveValue('')
  await sections.first().click()
  await page.keyboard.press('Control+y')
  await expect(page.getByText('Znova: Úprava poľa „Názov záväzku“ po slovensky v záväzku 1')).toBeVisible()
  await expect(title).toBeFocused()
  await expect(title).toHaveValue('Otvorený rozpočet')

  await page.getByRole('tab', { name: 'História' }).click()
  const history = page.getByRole('list', { name: 'História' })
  await history.getByRole('button').last().click()
  await expect(page.getByText('Späť: 2 kroky')).toBeVisible()
  await history.getByRole('button', { name: /^Pridanie záväzku/ }).click()
  await expect(page.getByText('Znova: Pridanie záväzku')).toBeVisible()
  await expect(title).toBeVisible()
})
