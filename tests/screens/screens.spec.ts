import { join } from 'node:path'

import type { Page } from '@playwright/test'

import { addSamples, compareBoth, openPlan, readForImport, startWith } from '../browser/support/app.ts'
import { test } from '../browser/support/host.ts'

const folder = join(import.meta.dirname, '../../docs/screens')
const wide = { width: 1440, height: 900 }
const narrow = { width: 640, height: 960 }

for (const language of ['sk', 'en'] as const)
  for (const theme of ['light', 'dark'] as const)
    test(`pictures (${language}, ${theme})`, async ({ page, host }) => {
      const picture = async (name: string): Promise<void> => takePicture(page, `${name}-${language}-${theme}`)
      await page.setViewportSize(wide)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await startWith(page, host.url(), { language, theme, shownLanguages: 'both' })
      await addSamples(page)
      await picture('library')
      await readForImport(page, 's01-bb-styled.docx')
      await picture('import')
      await page.keyboard.press('Escape')
      await compareBoth(page)
      await picture('comparison')
      await page.keyboard.press('Control+o')
      await openPlan(page, '2024')
      await page.getByRole('treegrid').getByRole('row').first().click()
      await page.getByRole('textbox').nth(0).click()
      await picture('editor')
      await page.getByRole('link', { name: /Míľniky|Milestones/ }).click()
      await picture('milestones')
      await page.keyboard.press('Control+e')
      await page.getByRole('dialog').waitFor()
      await picture('export')
      await page.keyboard.press('Escape')
      await page.setViewportSize(narrow)
      await picture('editor-narrow')
    })

async function takePicture(page: Page, name: string): Promise<void> {
  // Fonts and the last fading are in place before the picture.
  await page.evaluate(async () => {
    await document.fonts.ready
  })
  await page.waitForTimeout(400)
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
