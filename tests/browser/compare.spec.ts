import AxeBuilder from '@axe-core/playwright'

import { addSamples, compareBoth, openPlan, startWith } from './support/app.ts'
import { expect, test } from './support/host.ts'

test('the sides of a comparison are called by what they are, also when they are swapped', async ({ page, host }) => {
  await startWith(page, host.url(), { language: 'sk', theme: 'light', shownLanguages: 'both' })
  await addSamples(page)
  await compareBoth(page)
  const [earlier, later] = ['Plán 2021 – 2022', 'Plán 2024 – 2027']
  const card = page.getByRole('main').getByRole('listitem').filter({ hasText: 'rozdiel' }).first()
  const labels = card.getByText(/^Plán 20\d\d – 20\d\d$/u)
  const unfold = async (): Promise<void> => {
    await page.getByRole('radio', { name: 'Vedľa seba' }).click()
    await page.getByRole('button', { name: 'Rozbaliť všetko' }).click()
  }
  await unfold()
  expect((await labels.allTextContents()).slice(0, 2)).toEqual([earlier, later])
  await page.getByRole('button', { name: 'Vymeniť strany' }).click()
  await unfold()
  expect((await labels.allTextContents()).slice(0, 2)).toEqual([later, earlier])
  // Each plan keeps its kind, and nothing is called new for standing on the right.
  const head = page.locator('header').filter({ has: page.getByRole('button', { name: 'Vymeniť strany' }) })
  await expect(head).toContainText(/Návrh.*2024.*Predošlý plán.*2021/su)
  await expect(page.getByText('Nový plán', { exact: true })).toHaveCount(0)
})

test('two versions of a plan also show what changed in the material for the council', async ({ page, host }) => {
  await startWith(page, host.url(), { language: 'sk', theme: 'light', shownLanguages: 'both' })
  await addSamples(page)
  await openPlan(page, '2024')
  const openVersions = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Ďalšie možnosti' }).first().click()
    await page.getByRole('menuitem', { name: 'Verzie plánu…' }).click()
  }
  const version = page.getByRole('dialog').getByRole('listitem', { name: 'Pred zmenou', exact: true })
  await openVersions()
  await page.getByRole('textbox', { name: 'Názov novej verzie' }).fill('Pred zmenou')
  await page.keyboard.press('Enter')
  await version.waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('navigation').first().getByRole('button', { name: 'Návrh na uznesenie' }).click()
  await page.getByRole('button', { name: 'Pridať časť' }).click()
  const part = page.getByRole('row', { name: 'Časť VII' })
  await part.getByRole('button', { name: /Výrok/u }).click()
  await page.getByRole('option', { name: 'ukladá' }).click()
  await part.getByRole('button', { name: 'Pridať bod' }).click()
  await part.getByRole('textbox', { name: 'Znenie bodu, slovensky' }).fill('zverejniť plán na webovom sídle mesta')
  await openVersions()
  await version.getByRole('button', { name: 'Porovnať so súčasným stavom' }).click()
  const main = page.getByRole('main')
  const material = main
    .locator('div')
    .filter({ has: page.getByRole('heading', { name: 'Materiál pre zastupiteľstvo' }) })
  await material.last().getByRole('button', { name: '2 rozdiely' }).click()
  await expect(main.getByRole('heading', { name: 'Výrok uznesenia: ukladá pribudlo' })).toBeVisible()
  const point = 'Bod uznesenia: zverejniť plán na webovom sídle mesta pribudlo'
  await expect(main.getByRole('heading', { name: point })).toBeVisible()
  await expect(main.getByRole('heading', { name: 'Základné údaje a texty plánu' })).toHaveCount(0)
  await page.waitForTimeout(250) // a colour that is still fading in is not the colour people read
  expect((await new AxeBuilder({ page }).include('body').analyze()).violations).toEqual([])
})
