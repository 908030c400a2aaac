import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'

import { addSamples, openPlan, startWith } from './support/app.ts'
import { expect, test } from './support/host.ts'

async function violations(page: Page): Promise<readonly string[]> {
  // A colour that is still fading in is not the colour people read.
  await page.waitForTimeout(250)
  const { violations: found } = await new AxeBuilder({ page }).include('[role=dialog]').analyze()
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}`))
}

async function pick(page: Page, button: Locator, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await button.click()
  await (await chooser).setFiles(path)
}

test('a document is made, proven, and known again later', async ({ page, host }, info) => {
  await startWith(page, host.url(), { language: 'sk', theme: 'light', shownLanguages: 'both' })
  await addSamples(page)
  await openPlan(page, /2024/)
  const file = info.outputPath('document.docx')

  await test.step('the choice says what goes in and what is left out', async () => {
    await page.getByRole('button', { name: 'Exportovať' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('checkbox', { name: 'Vložiť plán do dokumentu' })).toBeChecked()
    await expect(dialog.getByText('Do dokumentu sa nevkladajú kontaktné osoby')).toBeVisible()
    expect(await violations(page)).toEqual([])
  })

  await test.step('the finished document is read back and judged', async () => {
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Vytvoriť dokument' }).click()
    await expect(dialog.getByText('Kontrola prístupnosti a typografie nič nenašla.')).toBeVisible({ timeout: 120_000 })
    // The words under the numbers bow to them.
    await expect(dialog.getByText('nadpisov', { exact: true })).toBeVisible()
    await expect(dialog.getByText('prázdnych povinných polí', { exact: true })).toBeVisible()
    expect(await violations(page)).toEqual([])
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Uložiť ako…' }).click()
    await (await download).saveAs(file)
  })

  await test.step('the version remembers it and knows its file', async () => {
    await page.getByRole('button', { name: 'Ďalšie možnosti' }).click()
    await page.getByRole('menuitem', { name: 'Verzie plánu…' }).click()
    const row = page.getByRole('dialog').getByRole('listitem', { name: 'Export' })
    await expect(row).toContainText(/V dokumente sa našli texty plánu: (\d+) z \1,/)
    await expect(row).toContainText('bez nálezov')
    await pick(page, row.getByRole('button', { name: 'Je to ten istý súbor?' }), file)
    await expect(row.getByText(/Áno, document\.docx je presne ten súbor/)).toBeVisible()
    const other = info.outputPath('other.docx')
    await writeFile(other, 'iný súbor')
    await pick(page, row.getByRole('button', { name: 'Je to ten istý súbor?' }), other)
    await expect(row.getByText(/Nie, other\.docx je iný súbor/)).toBeVisible()
    expect(await violations(page)).toEqual([])
  })
})
