import { addSamples, openPlan, planList, startWith } from './support/app.ts'
import { expect, test } from './support/host.ts'

test('two windows on one plan: one writes, the other reads and is told so', async ({ page, host, context }) => {
  await startWith(page, host.url(), { language: 'sk', theme: 'light', shownLanguages: 'both' })
  await addSamples(page)
  await openPlan(page, '2024')
  const title = page.getByRole('textbox', { name: 'Názov akčného plánu, slovensky' })
  await title.fill('Prvé okno')

  const second = await context.newPage()
  await second.goto(host.url())
  await openPlan(second, /Prvé okno|2024/)
  await expect(second.getByText('Len na čítanie')).toBeVisible()
  await expect(second.getByRole('textbox', { name: 'Názov akčného plánu, slovensky' })).not.toBeEditable()

  // The reader's leaving takes nothing from the writer.
  await second.getByRole('button', { name: 'Naspäť na plány' }).click()
  await title.fill('Prvé okno píše ďalej')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Všetko je uložené.')).toBeVisible()
  await page.getByRole('button', { name: 'Naspäť na plány' }).click()
  await planList(page).waitFor()

  await openPlan(second, /Prvé okno|2024/)
  const secondTitle = second.getByRole('textbox', { name: 'Názov akčného plánu, slovensky' })
  await expect(secondTitle).toHaveValue('Prvé okno píše ďalej')
  await expect(secondTitle).toBeEditable()
})
