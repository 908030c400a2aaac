import { readFile } from 'node:fs/promises'

import AxeBuilder from '@axe-core/playwright'
import { unzipSync } from 'fflate'

import { addSamples, openPlan, startWith } from './support/app.ts'
import { expect, test } from './support/host.ts'

test('a resolution, a section taken over, a finding put right, and the material part by part', async ({
  page,
  host,
}) => {
  await startWith(page, host.url(), { language: 'sk', theme: 'light', shownLanguages: 'both' })
  await addSamples(page)
  await openPlan(page, '2024')
  const outline = page.getByRole('navigation').first()
  const open = (section: string): Promise<void> => outline.getByRole('button', { name: section }).click()
  const check = async (screen: string, part: string): Promise<void> => {
    await page.waitForTimeout(250) // a colour that is still fading in is not the colour people read
    const { violations } = await new AxeBuilder({ page }).include(part).analyze()
    const found = violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}`))
    expect.soft(found, screen).toEqual([])
  }

  await test.step('write a part of the resolution that instructs the mayor', async () => {
    await open('Návrh na uznesenie')
    await page.getByRole('button', { name: 'Pridať časť' }).click()
    const part = page.getByRole('row', { name: 'Časť VII' })
    await part.getByRole('button', { name: /Výrok/u }).click()
    await page.getByRole('option', { name: 'ukladá' }).click()
    await part.getByRole('textbox', { name: 'Komu, slovensky' }).fill('primátorovi mesta')
    await part.getByRole('button', { name: 'Pridať bod' }).click()
    const point = part.getByRole('row', { name: 'Bod 1' })
    await point.getByRole('textbox', { name: 'Znenie bodu, slovensky' }).fill('zverejniť plán na webovom sídle mesta')
    await point.getByRole('textbox', { name: 'Zodpovedný za úlohu, slovensky' }).fill('primátor mesta')
    await point.getByRole('textbox', { name: 'Termín úlohy' }).fill('30. 6. 2024')
    await page.keyboard.press('Tab')
    await check('draft resolution', 'main')
  })

  await test.step('put right what the checks say about it', async () => {
    await page.getByRole('tab', { name: 'Nálezy' }).click()
    const finding = page.getByRole('button', { name: /„Ukladá“ možno použiť len/u })
    await finding.click()
    await expect(page.getByRole('textbox', { name: 'Komu, slovensky' }).last()).toBeFocused()
    const part = page.getByRole('row', { name: 'Časť VII' })
    await part.getByRole('button', { name: /Výrok/u }).click()
    await page.getByRole('option', { name: 'odporúča' }).click()
    await expect(finding).toHaveCount(0)
  })

  await test.step('take a section of the memorandum over, and give it back', async () => {
    await open('Dôvodová správa')
    const recommendation = page.locator('[data-place="council/memorandum/recommendation"]')
    await expect(recommendation).toContainText('Text pripravený z plánu')
    await page.getByRole('button', { name: 'Upraviť: Odporúčanie' }).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Účinnosť je dňom schválenia.')
    await expect(recommendation).toContainText('podľa predloženého návrhu na uznesenie. Účinnosť je dňom schválenia.')
    await check('memorandum', 'main')
    await page.getByRole('button', { name: 'Upraviť: Stručný obsah záväzkov' }).click()
    await page.getByRole('button', { name: 'Vrátiť na text z plánu: Stručný obsah záväzkov' }).click()
    await expect(page.getByRole('button', { name: 'Upraviť: Stručný obsah záväzkov' })).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('button', { name: 'Vrátiť na text z plánu: Stručný obsah záväzkov' })).toBeVisible()
  })

  await test.step('an attachment made from the plan asks for no file', async () => {
    await open('Prílohy')
    const english = page.getByRole('row', { name: 'Príloha 2' })
    await expect(english).toContainText('Vytvorí ho Plánovňa z plánu.')
    await expect(english.getByRole('textbox', { name: /súbor/iu })).toHaveCount(0)
    await check('attachments', 'main')
  })

  await test.step('export the parts, each as a document', async () => {
    await page.keyboard.press('Control+e')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'Každá časť zvlášť' }).check({ force: true })
    await check('export of the material', '[role=dialog]')
    await dialog.getByRole('button', { name: 'Vytvoriť dokument' }).click()
    const save = dialog.getByRole('button', { name: 'Uložiť ako…' })
    // Six documents, each read back.
    await save.waitFor({ timeout: 180_000 })
    const download = page.waitForEvent('download')
    await save.click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/\.zip$/u)
    expect(Object.keys(unzipSync(await readFile(await file.path()))).sort()).toEqual([
      '1 Titulná strana.docx',
      '2 Návrh na uznesenie.docx',
      '3 Dôvodová správa.docx',
      '4 Akčný plán.docx',
      '5 Zoznam príloh.docx',
      '6 Akčný plán po anglicky.docx',
    ])
  })
})
