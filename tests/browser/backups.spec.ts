import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { addSamples, ask, startWith } from './support/app.ts'
import { expect, test } from './support/host.ts'
import { plansOnDisk } from './support/planFiles.ts'
import { usualStyle } from '../../core/house/houseStyle.ts'

async function axeFinds(page: Page): Promise<readonly string[]> {
  // A colour that is still fading in is not the colour people read.
  await page.waitForTimeout(250)
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}`))
}

async function openBackups(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Nastavenia a pomoc|Settings and help)/ }).click()
  await page.getByRole('menuitem', { name: /^(Zálohy|Backups)$/ }).click()
  await page.getByRole('dialog').waitFor()
}

test('a plan that was lost comes back from a backup, and no other plan is touched', async ({ page, host }) => {
  await startWith(page, host.url(), { language: 'sk', theme: 'light', shownLanguages: 'both' })
  await addSamples(page)
  await openBackups(page)
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(host.dataFolder)).toBeVisible()
  await expect(dialog.getByText(/Iný priečinok sa dá zvoliť len v nainštalovanej Plánovni/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Zálohovať teraz' }).click()
  await expect(dialog.getByText('Záloha je hotová a overená.')).toBeVisible()
  await expect(dialog.getByText(/^Posledná záloha dnes \d+:\d\d, overená$/)).toBeVisible()
  await page.keyboard.press('Escape')

  // One file disappears, another plan gets a new title.
  const before = await plansOnDisk(host.dataFolder)
  const [lost, changed] = before
  if (lost === undefined || changed === undefined) throw new Error('two plans expected')
  await rm(join(host.dataFolder, 'plans', `${lost.id}.planovna`))
  await ask(page, 'library:rename', { planId: changed.id, title: { sk: 'Iný názov', en: 'Another title' } })
  await openBackups(page)
  await dialog.getByRole('button', { name: 'Zálohovať teraz' }).click()
  await expect(dialog.getByRole('heading', { name: 'Nová záloha je nápadne menšia ako predošlá' })).toBeVisible()
  expect(await axeFinds(page)).toEqual([])

  const changedFile = join(host.dataFolder, 'plans', `${changed.id}.planovna`)
  const changedBytes = await readFile(changedFile)
  await dialog
    .getByRole('button', { name: /^Pozrieť: dnes/ })
    .last()
    .click()
  await expect(dialog.getByText('Tu je novší')).toBeVisible()
  expect(await axeFinds(page)).toEqual([])
  await dialog.getByRole('button', { name: /^Obnoviť: / }).click()
  await expect(dialog.getByText(/je znova v zozname/)).toBeVisible()
  await expect(dialog.getByText('Rovnaký')).toBeVisible()
  expect((await plansOnDisk(host.dataFolder)).find(({ id }) => id === lost.id)).toEqual(lost)
  expect((await readFile(changedFile)).equals(changedBytes)).toBe(true)

  // The library is whole again: the next backup counts, and nothing is asked any more.
  await dialog.getByRole('button', { name: 'Späť na zoznam' }).click()
  await dialog.getByRole('button', { name: 'Zálohovať teraz' }).click()
  await expect(dialog.getByText('Záloha je hotová a overená.')).toBeVisible()
  await expect(dialog.getByRole('heading', { name: /nápadne menšia/ })).toBeHidden()
  expect((await readdir(join(host.dataFolder, 'backups'))).filter((name) => name.endsWith('.zip'))).toHaveLength(3)
})

test('the session ends with a backup of its last work', async ({ page, host }) => {
  await startWith(page, host.url(), { language: 'en', theme: 'dark', shownLanguages: 'both' })
  await addSamples(page)
  await host.restart()
  await page.goto(host.url())
  await openBackups(page)
  await expect(page.getByRole('dialog').getByText(/^Last backup today .*verified/)).toBeVisible()
  await expect(page.getByRole('dialog').getByText('2 plans', { exact: false }).first()).toBeVisible()
  expect(await axeFinds(page)).toEqual([])
})

test('the house style and the presets of a backup are shown beside those here, brought back and given up again', async ({
  page,
  host,
}) => {
  await startWith(page, host.url(), { language: 'sk', theme: 'light', shownLanguages: 'both' })
  await addSamples(page)
  const choice = {
    preset: 'plan',
    language: 'sk',
    format: 'docx',
    isPlanInside: true,
    commitmentId: null,
    isSplit: false,
  }
  await ask(page, 'house:setStyle', { ...usualStyle, web: 'www.mesto.sk', accent: 'A01C22' })
  await ask(page, 'exportChoices:set', { last: null, named: [{ name: 'Pre oddelenia', choice }] })
  await openBackups(page)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Zálohovať teraz' }).click()
  await expect(dialog.getByText('Záloha je hotová a overená.')).toBeVisible()
  await ask(page, 'house:setStyle', { ...usualStyle, web: 'www.ine.sk' })
  await ask(page, 'exportChoices:set', { last: null, named: [] })

  await dialog.getByRole('button', { name: /^Pozrieť: dnes/ }).click()
  const house = dialog.getByRole('table', { name: 'Úprava dokumentov mesta' })
  await expect(house.getByRole('row', { name: 'Adresa a webové sídlo www.mesto.sk www.ine.sk' })).toBeVisible()
  await expect(house.getByRole('row')).toHaveCount(3)
  await expect(dialog.getByRole('row', { name: 'Pre oddelenia je nie je' })).toBeVisible()
  expect(await axeFinds(page)).toEqual([])

  await dialog.getByRole('button', { name: 'Nahradiť zálohou: Úprava dokumentov mesta' }).click()
  await expect(page.getByText('Úprava dokumentov mesta je taká ako v zálohe.')).toBeVisible()
  await expect(house).toBeHidden()
  const style = async (): Promise<string> => readFile(join(host.dataFolder, 'houseStyle.json'), 'utf8')
  expect(await style()).toContain('www.mesto.sk')
  await page.getByRole('status').getByRole('button', { name: 'Späť', exact: true }).click()
  await expect(house).toBeVisible()
  expect(await style()).toContain('www.ine.sk')

  await dialog.getByRole('button', { name: 'Nahradiť zálohou: Uložené predvoľby' }).click()
  await expect(page.getByText('Uložené predvoľby sú také ako v zálohe.')).toBeVisible()
  expect(await readFile(join(host.dataFolder, 'exportChoices.json'), 'utf8')).toContain('Pre oddelenia')
  await expect(dialog.getByRole('button', { name: 'Nahradiť zálohou: Uložené predvoľby' })).toHaveCount(0)
  // What was here before stands in a backup of its own.
  await dialog.getByRole('button', { name: 'Späť na zoznam' }).click()
  await expect(dialog.getByRole('button', { name: /^Pozrieť: dnes/ })).toHaveCount(2)
})
