import { addSamples, openPlan, startWith } from './support/app.ts'
import { expect, test } from './support/host.ts'

test('two windows on one plan: one writes, the other reads, is told so, and works on a copy', async ({
  page,
  host,
  context,
}) => {
  await startWith(page, host.url(), { language: 'sk', theme: 'light', shownLanguages: 'both' })
  await addSamples(page)
  await openPlan(page, '2024')
  const title = page.getByRole('textbox', { name: 'Názov akčného plánu, slovensky' })
  await title.fill('Prvé okno')

  const second = await context.newPage()
  await second.goto(host.url())
  await openPlan(second, /Prvé okno|2024/)
  await expect(second.getByText('Len na čítanie')).toBeVisible()
  const secondTitle = second.getByRole('textbox', { name: 'Názov akčného plánu, slovensky' })
  await expect(secondTitle).not.toBeEditable()

  await test.step('the reader makes a copy and works on it', async () => {
    await second.getByRole('button', { name: 'Urobiť si kópiu a pracovať v nej' }).click()
    await expect(secondTitle).toHaveValue(/ \(kópia\)$/)
    await expect(secondTitle).toBeEditable()
    await second.getByRole('textbox', { name: 'Názov akčného plánu, anglicky' }).fill('Second window')
    await second.getByRole('button', { name: 'Naspäť na plány' }).click()
    await second.getByRole('grid').waitFor()
  })

  // The reader takes nothing from the writer.
  await title.fill('Prvé okno píše ďalej')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Všetko je uložené.')).toBeVisible()
  await page.getByRole('button', { name: 'Naspäť na plány' }).click()
  await page.getByRole('grid').waitFor()

  await test.step('and merges it back once the plan is free', async () => {
    await second.getByRole('button', { name: /^Možnosti plánu .*\(kópia\)$/ }).click()
    await second.getByRole('menuitem', { name: 'Zlúčiť do pôvodného plánu…' }).click()
    const dialog = second.getByRole('dialog')
    await expect(dialog.getByText('1 zmena bez rozporu')).toBeVisible()
    await dialog.getByRole('button', { name: 'Zlúčiť do plánu' }).click()
    await expect(secondTitle).toHaveValue('Prvé okno píše ďalej')
    await expect(second.getByRole('textbox', { name: 'Názov akčného plánu, anglicky' })).toHaveValue('Second window')
  })
})
