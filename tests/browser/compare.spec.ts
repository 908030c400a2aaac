import { addSamples, compareBoth, startWith } from './support/app.ts'
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
