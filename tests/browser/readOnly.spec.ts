import { readFile, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Page } from '@playwright/test'

import { ask, startWith } from './support/app.ts'
import { expect, test } from './support/host.ts'
import { plansOnDisk } from './support/planFiles.ts'

async function openSample(page: Page, url: string): Promise<void> {
  await startWith(page, url, { language: 'sk', theme: 'light', shownLanguages: 'both' })
  await ask(page, 'library:createFromSample', { name: 'bb-2024' })
  await page.reload()
  await openFirst(page)
}

async function openFirst(page: Page): Promise<void> {
  await page.getByRole('grid').getByRole('row').first().click()
  await page.keyboard.press('Enter')
  await page.getByRole('treegrid').waitFor()
}

const title = (page: Page) => page.getByRole('textbox', { name: 'Názov akčného plánu, slovensky' })

test('a plan that a newer version has saved is read, and nothing of it is written', async ({ page, host }) => {
  await openSample(page, host.url())
  await page.getByRole('button', { name: 'Naspäť na plány' }).click()
  await page.getByRole('grid').waitFor()
  const folder = join(host.dataFolder, 'plans')
  const [name = ''] = await readdir(folder)
  const file = JSON.parse(await readFile(join(folder, name), 'utf8')) as { plan: Record<string, unknown> }
  const newer = JSON.stringify({ ...file, schemaVersion: 99, plan: { ...file.plan, audience: 'všetci' } })
  await writeFile(join(folder, name), newer)
  await page.reload()
  await expect(page.getByRole('grid').getByRole('row')).toContainText('Novšia verzia, len na čítanie')
  await openFirst(page)
  await expect(page.getByText('Plán uložila novšia verzia Plánovne.')).toBeVisible()
  await expect(title(page)).toHaveAttribute('readonly')
  await expect(page.getByRole('button', { name: 'Pridať záväzok' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Naspäť na plány' }).click()
  await page.getByRole('button', { name: /^Možnosti plánu/ }).click()
  await expect(page.getByRole('menuitem')).toHaveText(['Otvoriť'])
  await host.restart()
  expect(await readFile(join(folder, name), 'utf8')).toBe(newer)
  expect(await readdir(folder)).toEqual([name])
})

test('a data folder that goes away loses nothing, and the page goes on by itself when it is back', async ({
  page,
  host,
}) => {
  await openSample(page, host.url())
  await title(page).fill('Pred výpadkom')
  await expect.poll(async () => (await plansOnDisk(host.dataFolder))[0]?.title.sk).toBe('Pred výpadkom')
  const away = `${host.dataFolder}-away`
  await rename(host.dataFolder, away)
  await title(page).fill('Počas výpadku')
  const banner = page.getByRole('region', { name: 'Ťažkosti s ukladaním' })
  await expect(banner).toContainText(/Na uloženie čak/)
  await expect(page.getByRole('contentinfo').getByRole('status')).toContainText('Neuložené')
  await banner.getByRole('button', { name: 'Skúsiť znova' }).click()
  await expect(banner).toContainText('Posledný pokus')
  await expect(title(page)).toHaveValue('Počas výpadku')
  await rename(away, host.dataFolder)
  await expect(banner).toHaveCount(0)
  await expect(page.getByRole('contentinfo').getByRole('status')).toContainText('Uložené')
  await expect.poll(async () => (await plansOnDisk(host.dataFolder))[0]?.title.sk).toBe('Počas výpadku')
})
