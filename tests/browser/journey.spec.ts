import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Locator, Page } from '@playwright/test'

import { expect, test } from './support/host.ts'
import { plansOnDisk, textOfDocument } from './support/planFiles.ts'

const fixture = (name: string): string => join(import.meta.dirname, '../fixtures/import', name)

/** Types as a person does: click into the field, then keys. */
async function write(page: Page, field: Locator, text: string): Promise<void> {
  await field.click()
  await page.keyboard.type(text)
}

test('from an empty screen to a council document, from an old Word plan to a comparison', async ({ page, host }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(host.url())

  await test.step('create a plan from nothing', async () => {
    await page.getByRole('button', { name: 'Nový plán' }).first().click()
    const dialog = page.getByRole('dialog', { name: 'Nový plán' })
    await dialog.getByLabel('Názov po slovensky').fill('Akčný plán mesta Skúšobné 2027 – 2029')
    await dialog.getByLabel('Názov po anglicky').fill('Action plan of the town of Skúšobné 2027 – 2029')
    await dialog.getByRole('button', { name: 'Vytvoriť plán' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Akčný plán mesta Skúšobné 2027 – 2029')
  })

  await test.step('write one commitment with milestones and criteria in both languages', async () => {
    await page.getByRole('button', { name: 'Pridať záväzok' }).first().click()
    await write(page, page.getByRole('textbox', { name: 'Názov záväzku, slovensky' }), 'Otvorené údaje o rozpočte')
    await write(page, page.getByRole('textbox', { name: 'Názov záväzku, anglicky' }), 'Open budget data')
    await write(page, page.getByRole('textbox', { name: 'Začiatok implementácie záväzku' }), '1/2027')
    await write(page, page.getByRole('textbox', { name: 'Koniec implementácie záväzku' }), 'jún 2029')
    await write(
      page,
      page.getByRole('combobox', { name: 'Hlavný implementačný subjekt v rámci mestského úradu' }),
      'Ekonomické oddelenie',
    )
    await page.getByRole('option', { name: /Pridať „Ekonomické oddelenie“/ }).click()
    await write(page, page.getByRole('textbox', { name: 'Definícia problému, slovensky' }), 'Rozpočet má 214 strán.')
    await write(page, page.getByRole('textbox', { name: 'Definícia problému, anglicky' }), 'The budget has 214 pages.')
    await write(page, page.getByRole('textbox', { name: 'Opatrenie, slovensky' }), 'Mesto zverejní dáta.')
    await write(page, page.getByRole('textbox', { name: 'Opatrenie, anglicky' }), 'The town will publish data.')

    for (const [number, slovak, english] of [
      [1, 'Katalóg údajov', 'Data catalogue'],
      [2, 'Školenie úradu', 'Training of the office'],
    ] as const) {
      await page.getByRole('button', { name: 'Pridať míľnik' }).last().click()
      const row = page.getByRole('row', { name: `Míľnik 1.${number}` })
      await write(page, row.getByRole('textbox', { name: 'Míľnik, slovensky' }), slovak)
      await write(page, row.getByRole('textbox', { name: 'Míľnik, anglicky' }), english)
      await write(page, row.getByRole('textbox', { name: 'Očakávaný výstup, slovensky' }), `${slovak} na webe`)
      await write(page, row.getByRole('textbox', { name: 'Termín splnenia' }), `${number}/2028`)
    }
    await page.getByRole('button', { name: 'Pridať kritérium' }).last().click()
    const criterion = page.getByRole('row', { name: 'Kritérium 1' })
    await write(page, criterion.getByRole('textbox', { name: 'Ukazovateľ, slovensky' }), 'Počet datasetov')
    await write(page, criterion.getByRole('textbox', { name: 'Ukazovateľ, anglicky' }), 'Number of datasets')
    await write(page, criterion.getByRole('textbox', { name: 'Cieľová hodnota, slovensky' }), '12')
    await page.keyboard.press('Control+s')
    await expect(page.getByText('Všetko je uložené.')).toBeVisible()
  })

  await test.step('switch the language of the program without losing anything', async () => {
    await page.getByRole('radio', { name: 'Aplikácia anglicky' }).check({ force: true })
    await expect(page.getByRole('textbox', { name: 'Commitment title, in Slovak' })).toHaveValue(
      'Otvorené údaje o rozpočte',
    )
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.getByRole('radio', { name: 'Application in Slovak' }).check({ force: true })
    await expect(page.getByRole('textbox', { name: 'Názov záväzku, anglicky' })).toHaveValue('Open budget data')
  })

  // Edits are in the journal at once; the plan's own file follows when typing rests.
  const target = async (): Promise<string | undefined> =>
    (await plansOnDisk(host.dataFolder))[0]?.commitments[0]?.criteria[0]?.target.sk
  await expect.poll(target).toBe('12')
  const [before] = await plansOnDisk(host.dataFolder)
  await test.step('undo ten steps and redo them', async () => {
    for (let step = 0; step < 10; step++) await page.keyboard.press('Control+z')
    await expect(page.getByRole('contentinfo').getByRole('status')).toContainText('Uložené')
    await page.keyboard.press('Control+s')
    await expect.poll(async () => (await plansOnDisk(host.dataFolder))[0]).not.toEqual(before)
    await expect(page.getByRole('row', { name: 'Kritérium 1' })).toHaveCount(0)
    for (let step = 0; step < 10; step++) await page.keyboard.press('Control+y')
    await page.keyboard.press('Control+s')
    await expect.poll(async () => (await plansOnDisk(host.dataFolder))[0]).toEqual(before)
  })

  await test.step('close everything and find it again', async () => {
    const isKept = page.waitForResponse(
      (answer) =>
        answer.url().endsWith('lastPlace%3Aset') && answer.request().postData()?.includes('"library"') === true,
    )
    await page.getByRole('button', { name: 'Naspäť na plány' }).click()
    await isKept
    await host.restart()
    await page.goto(host.url())
    await page.getByRole('searchbox').fill('akcny skusobne')
    await page.getByRole('row', { name: /Akčný plán mesta Skúšobné/ }).click()
    await page.keyboard.press('Enter')
    await page.getByRole('treegrid', { name: 'Záväzky' }).getByText('Otvorené údaje o rozpočte').click()
    await expect(page.getByRole('textbox', { name: 'Definícia problému, slovensky' })).toContainText(
      'Rozpočet má 214 strán.',
    )
    await expect(
      page.getByRole('row', { name: 'Míľnik 1.2' }).getByRole('textbox', { name: 'Míľnik, anglicky' }),
    ).toHaveValue('Training of the office')
  })

  await test.step('export it for the council', async () => {
    await page.getByRole('button', { name: 'Exportovať' }).click()
    await page.getByRole('button', { name: 'Vytvoriť dokument' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Uložiť ako' }).click()
    const file = await (await download).path()
    const text = textOfDocument(await readFile(file))
    for (const written of [
      'Otvorené údaje o rozpočte',
      'Rozpočet má 214 strán.',
      'Katalóg údajov',
      'Počet datasetov',
      'jún 2029',
    ])
      expect(text).toContain(written)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Naspäť na plány' }).click()
  })

  await test.step('import a Word plan, seeing first what was read', async () => {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Importovať' }).first().click()
    const pick = page.getByRole('dialog').getByRole('button', { name: /Vybrať/ })
    if (await pick.isVisible()) await pick.click()
    await (await chooser).setFiles(fixture('s01-bb-styled.docx'))
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText('Zrozumiteľný rozpočet pre každú mestskú časť').first()).toBeVisible()
    expect(await plansOnDisk(host.dataFolder)).toHaveLength(1)
    await dialog.getByRole('button', { name: /Uložiť ako predošlý plán/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Lipovany')
    await expect(page.getByRole('button', { name: 'Použiť ako návrh' })).toBeVisible()
    await page.getByRole('button', { name: 'Naspäť na plány' }).click()
  })

  await test.step('compare the two plans and take one commitment over', async () => {
    const checkboxes = page.getByRole('checkbox', { name: /^Vybrať/ })
    await expect(checkboxes).toHaveCount(2)
    for (const checkbox of await checkboxes.all()) await checkbox.check({ force: true })
    await page.getByRole('button', { name: 'Porovnať vybrané' }).click()
    await expect(page.getByText('Zrozumiteľný rozpočet pre každú mestskú časť').first()).toBeVisible()
    await page
      .getByRole('button', { name: /Prevziať/ })
      .first()
      .click()
    await expect(page.getByText(/je prevzatý do plánu/)).toBeVisible()
  })

  await test.step('everything is in the files', async () => {
    await expect
      .poll(async () => (await plansOnDisk(host.dataFolder)).flatMap((plan) => plan.commitments).length)
      .toBe(5)
    const plans = await plansOnDisk(host.dataFolder)
    const draft = plans.find((plan) => plan.origin.kind === 'draft')
    const prior = plans.find((plan) => plan.origin.kind === 'prior')
    expect(prior?.origin.importedFrom?.fileName).toBe('s01-bb-styled.docx')
    expect(draft?.commitments[0]).toMatchObject({
      title: { sk: 'Otvorené údaje o rozpočte', en: 'Open budget data' },
      start: '2027-01',
      end: '2029-06',
      milestones: [{ end: '2028-01' }, { end: '2028-02', title: { en: 'Training of the office' } }],
      criteria: [{ indicator: { sk: 'Počet datasetov', en: 'Number of datasets' }, target: { sk: '12' } }],
    })
    const taken = draft?.commitments.find((commitment) => commitment.lineage !== null)
    expect(taken?.lineage?.planId).toBe(prior?.id)
    expect(prior?.commitments.map((commitment) => commitment.title.sk)).toContain(taken?.lineage?.title.sk)
  })
  expect(errors).toEqual([])
})
