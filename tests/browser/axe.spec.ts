import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { addSamples, compareBoth, openPlan, readForImport, startWith } from './support/app.ts'
import { expect, test } from './support/host.ts'

/** What axe finds on the screen as it is now, in words short enough to read. */
async function violations(page: Page, part?: string): Promise<readonly string[]> {
  // A colour that is still fading in is not the colour people read.
  await page.waitForTimeout(250)
  // Every page of the preview is made like the first ones.
  const axe = new AxeBuilder({ page }).exclude({
    fromShadowDom: ['[role=dialog] [role=region] div', '.stretch:nth-child(n+4)'],
  })
  const { violations: found } = await (part === undefined ? axe : axe.include(part)).analyze()
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}`))
}

for (const language of ['sk', 'en'] as const)
  for (const theme of ['light', 'dark'] as const)
    test(`axe finds nothing on any screen (${language}, ${theme})`, async ({ page, host }) => {
      // Some forty screens, on a machine that may have other work.
      test.setTimeout(900_000)
      const check = async (screen: string, part?: string): Promise<void> => {
        expect.soft(await violations(page, part), screen).toEqual([])
      }
      await startWith(page, host.url(), { language, theme, shownLanguages: 'both' })
      await check('empty library')
      await addSamples(page)
      await check('library')
      await page.keyboard.press('Control+n')
      await page.getByRole('dialog').waitFor()
      await check('new plan')
      await page.keyboard.press('Escape')
      await page.keyboard.press('F1')
      await page.getByRole('dialog').waitFor()
      await check('shortcuts')
      await page.keyboard.press('Escape')
      await readForImport(page, 's03-en-national-template.docx')
      await check('import')
      await page.keyboard.press('Escape')
      await compareBoth(page)
      await check('comparison')
      await page.getByRole('button', { expanded: false }).first().click()
      await check('comparison, a card open')
      await page.keyboard.press('Control+o')
      await openPlan(page, '2024')
      for (const section of await page
        .getByRole('navigation')
        .first()
        .getByRole('listitem')
        .getByRole('button')
        .all()) {
        await section.click()
        await check(`editor: ${(await section.textContent()) ?? ''}`)
      }
      await page.getByRole('treegrid').getByRole('row').first().click()
      await check('editor: a commitment')
      for (const tab of await page.getByRole('complementary').getByRole('tab').all()) {
        await tab.click()
        await check(`editor: panel ${(await tab.textContent()) ?? ''}`, 'aside')
      }
      await page.keyboard.press('Control+e')
      await page.getByRole('dialog').waitFor()
      await expect(page.locator('[role=dialog] section > p[role=status]')).toHaveText(/\d+/u)
      await check('export')
      await page.getByRole('dialog').locator('summary').click()
      await check('export, what print changes')
      await page.setViewportSize({ width: 640, height: 900 })
      await check('export, narrow')
      await page.keyboard.press('Escape')
      await check('editor, narrow')
    })
