import { addSamples, openPlan, startWith } from './support/app.ts'
import { expect, test } from './support/host.ts'

for (const theme of ['light', 'dark'] as const)
  test(`the overview shows the plan in pictures that can also be heard (${theme})`, async ({ page, host }) => {
    await startWith(page, host.url(), { language: 'sk', theme, shownLanguages: 'both' })
    await addSamples(page)
    await openPlan(page, '2024')
    await page.getByRole('navigation').first().getByRole('button', { name: 'Prehľad' }).click()
    const timeline = page.getByRole('img', { name: /^Časová os\. 1\. Podpora integrácie.*Míľnik 4\.5: / })
    await expect(timeline).toBeVisible()
    await expect(timeline.getByText('2.2 Spustenie verejného registra')).toBeVisible()
    await expect(page.getByRole('img', { name: /vedie záväzky 1, 2, 3/ })).toBeVisible()
    if (process.env['OVERVIEW_SHOTS'] !== undefined)
      await page.screenshot({ path: `${process.env['OVERVIEW_SHOTS']}/overview-${theme}.png` })
  })
