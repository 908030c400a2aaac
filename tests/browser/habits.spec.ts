import type { Locator, Page } from '@playwright/test'

import { addSamples, planList, startWith } from './support/app.ts'
import { expect, test } from './support/host.ts'
import { plansOnDisk } from './support/planFiles.ts'

/** What people do out of habit from Word and from web forms; nothing they wrote may be lost by it. */
const wordList = `<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>
<span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>prvá <b style='mso-bidi-font-weight:normal'>výzva</b><o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]>
<span style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>jej časť<o:p></o:p></p>`

const paste = async (field: Locator, html: string): Promise<void> => {
  await field.evaluate((element, text) => {
    const data = new DataTransfer()
    data.setData('text/html', text)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, html)
}

async function newPlan(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nový plán' }).first().click()
  await page.getByLabel('Názov po slovensky').fill('Plán zvykov')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Plán zvykov' }).waitFor()
}

test('an organisation is kept however its field is left', async ({ page, host }) => {
  await page.goto(host.url())
  await newPlan(page)
  await page.getByRole('button', { name: 'Pridať záväzok' }).first().click()
  const leads = page.getByRole('combobox', { name: 'Hlavný implementačný subjekt v rámci mestského úradu' })
  const outside = page.getByRole('combobox', { name: 'Hlavný implementačný subjekt mimo mestského úradu' })
  const others = page.getByRole('combobox', { name: 'Ostatní aktéri zapojení do implementácie záväzku' })
  await leads.focus()
  await page.keyboard.type('Ekonomické oddelenie')
  await page.keyboard.press('Enter')
  await outside.focus()
  await page.keyboard.type('Spolok A')
  await page.keyboard.press('Tab')
  await page.keyboard.type('EKONOMICKE   oddelenie')
  await page.keyboard.press('Tab')
  // The beginning of a known name may be meant as that name: it is neither taken nor thrown away.
  await others.focus()
  await page.keyboard.type('spol')
  await page.keyboard.press('Tab')
  await expect(others).toHaveValue('spol')
  await others.focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+s')
  await expect
    .poll(async () => {
      const [plan] = await plansOnDisk(host.dataFolder)
      const named = (ids: readonly string[] = []): readonly (string | undefined)[] =>
        ids.map((id) => plan?.organisations.find((one) => one.id === id)?.name.sk)
      const [commitment] = plan?.commitments ?? []
      return {
        all: plan?.organisations.length,
        leads: named(commitment?.leads),
        outside: named(commitment?.leadsOutside),
        others: named(commitment?.supporting),
      }
    })
    .toEqual({ all: 2, leads: ['Ekonomické oddelenie'], outside: ['Spolok A'], others: ['Ekonomické oddelenie'] })
})

test('a list pasted from Word is a list, and a whole date is a month where a month is asked', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await newPlan(page)
  const start = page.getByRole('textbox', { name: 'Začiatok akčného plánu' })
  await start.fill('31. 1. 2027')
  await page.keyboard.press('Tab')
  await expect(start).toHaveValue('január 2027')
  await page.getByRole('button', { name: /^Predslov/ }).click()
  const foreword = page.getByRole('textbox', { name: 'Predslov, slovensky' })
  await foreword.click()
  await paste(foreword, wordList)
  await page.keyboard.press('Control+s')
  const run = (text: string, marks: readonly string[] = []): unknown => ({ text, marks, link: null })
  await expect
    .poll(async () => (await plansOnDisk(host.dataFolder))[0]?.narrative.foreword.sk)
    .toEqual([
      {
        type: 'bulletList',
        items: [
          {
            blocks: [
              { type: 'paragraph', runs: [run('prvá '), run('výzva', ['bold'])] },
              { type: 'bulletList', items: [{ blocks: [{ type: 'paragraph', runs: [run('jej časť')] }] }] },
            ],
          },
        ],
      },
    ])
})

test('a date that can not be read stays as it was typed, with the reason, also after going elsewhere', async ({
  page,
  host,
}) => {
  await page.goto(host.url())
  await newPlan(page)
  const end = page.getByRole('textbox', { name: 'Koniec akčného plánu' })
  await end.fill('jeseň 2027')
  await page.getByRole('button', { name: /^Predslov/ }).click()
  await page.getByRole('textbox', { name: 'Predslov, slovensky' }).waitFor()
  await page.getByRole('button', { name: /^Základné údaje/ }).click()
  await expect(end).toHaveValue('jeseň 2027')
  await expect(page.getByRole('alert')).toContainText('Mesiac sa nepodarilo rozpoznať')
  await end.fill('9/2027')
  await page.keyboard.press('Tab')
  await expect(end).toHaveValue('september 2027')
})

test('a plan opens by its title and by Enter also while another is chosen', async ({ page, host }) => {
  await startWith(page, host.url(), { language: 'sk', theme: 'light', shownLanguages: 'both' })
  await addSamples(page)
  const row = (words: string): Locator => page.getByRole('row', { name: words })
  const heading = page.getByRole('heading', { level: 1 })
  for (const open of [
    () =>
      row('2024 – 2027')
        .getByRole('button', { name: /^Akčný plán.*2024 – 2027$/ })
        .click(),
    () => row('2024 – 2027').press('Enter'),
  ]) {
    await row('2021').getByRole('checkbox').check({ force: true })
    await open()
    await expect(heading).toContainText('2024 – 2027')
    await page.getByRole('button', { name: 'Naspäť na plány' }).click()
    await planList(page).waitFor()
  }
})
