import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'

import { addSamples, openPlan, startWith } from './support/app.ts'
import { expect, test } from './support/host.ts'
import type { Host } from './support/host.ts'
import { plansOnDisk } from './support/planFiles.ts'
import { applyEdit } from '../../core/edit/applyEdit.ts'
import type { EditCommand } from '../../core/edit/command.ts'
import { parsePlanFileText, serialisePlanFile } from '../../core/plan/planFile.ts'
import { paragraphs } from '../../core/plan/richText.ts'
import type { Plan } from '../../core/plan/schema.ts'

const words = {
  sk: {
    more: 'Ďalšie možnosti',
    send: 'Poslať kópiu kolegovi…',
    merge: 'Zlúčiť s kópiou od kolegu…',
    on: 'Pokračovať k zlúčeniu',
    problem: 'Definícia problému, slovensky',
    third: 'Integrovaný akčný plán',
  },
  en: {
    more: 'More options',
    send: 'Send a copy to a colleague…',
    merge: 'Merge a colleague’s copy…',
    on: 'Go on to the merge',
    problem: 'Problem, in Slovak',
    third: 'Integrated action plan',
  },
} as const
type PageLanguage = keyof typeof words

/** Sends a copy of the open plan; gives its path. */
async function sendCopy(page: Page, host: Host, language: PageLanguage = 'sk'): Promise<string> {
  await page.getByRole('button', { name: words[language].more }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: words[language].send }).click()
  const path = join(host.dataFolder, 'Kópia od Evy.planovna')
  await (await download).saveAs(path)
  return path
}

/** What the colleague does with the copy. */
async function editCopy(path: string, edits: (plan: Plan) => readonly EditCommand[]): Promise<void> {
  const read = parsePlanFileText(await readFile(path, 'utf8'))
  if (!read.ok) throw new Error(read.error.code)
  const { plan, lastEntry, checksum, version, copy } = read.value
  const edited = edits(plan).reduce((before, command) => applyEdit(before, command).plan, plan)
  await writeFile(path, serialisePlanFile(edited, { lastEntry, checksum, version, copy }))
}

async function mergeCopy(page: Page, path: string, language: PageLanguage = 'sk'): Promise<Locator> {
  await page.getByRole('button', { name: words[language].more }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('menuitem', { name: words[language].merge }).click()
  await (await chooser).setFiles(path)
  const goOn = page.getByRole('dialog').getByRole('button', { name: words[language].on })
  await goOn.waitFor()
  expect(await violations(page)).toEqual([])
  await goOn.click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('heading', { level: 3 }).first().waitFor()
  return dialog
}

async function violations(page: Page): Promise<readonly string[]> {
  // A colour that is still fading in is not the colour people read.
  await page.waitForTimeout(250)
  const { violations: found } = await new AxeBuilder({ page }).include('[role=dialog]').analyze()
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}`))
}

const theirEdits = ({ commitments: [first, second], webPage }: Plan): readonly EditCommand[] => [
  {
    name: 'writeText',
    place: `commitments/${first!.id}/title`,
    language: 'sk',
    text: 'Spolužitie v každej mestskej časti',
  },
  {
    name: 'writeText',
    place: `commitments/${first!.id}/title`,
    language: 'en',
    text: 'Living together in every district',
  },
  {
    name: 'writeRichText',
    place: `commitments/${first!.id}/problem`,
    language: 'sk',
    document: [...paragraphs('Eva: problém opisujeme nanovo.')],
  },
  { name: 'removeItem', place: `commitments/${second!.id}/milestones/${second!.milestones[0]!.id}` },
  { name: 'setValue', place: 'webPage', value: `${webPage}/eva` },
]

const onDisk = async (host: Host): Promise<Plan> =>
  (await plansOnDisk(host.dataFolder)).find(({ origin }) => origin.kind === 'draft')!

test('a colleague’s copy comes back: decided, merged and undone', async ({ page, host }) => {
  await startWith(page, host.url(), { language: 'sk', theme: 'light', shownLanguages: 'both' })
  await addSamples(page)
  await openPlan(page, '2024')
  const before = await onDisk(host)
  const path = await sendCopy(page, host)
  await editCopy(path, theirEdits)

  await test.step('our own work goes on meanwhile', async () => {
    await page.getByRole('treegrid').getByRole('row').first().click()
    await page.getByRole('textbox', { name: 'Názov záväzku, slovensky' }).fill('Náš názov spolužitia')
    await page.getByRole('textbox', { name: 'Zhrnutie, slovensky' }).fill('Náš nový stručný opis.')
    await page.keyboard.press('Control+s')
    await expect(page.getByText('Všetko je uložené.')).toBeVisible()
  })

  const dialog = await mergeCopy(page, path)
  await test.step('nothing is merged before a person has decided', async () => {
    await expect(dialog.getByText('1 rozpor na rozhodnutie · 5 zmien bez rozporu')).toBeVisible()
    await dialog.getByRole('button', { name: 'Zlúčiť do plánu' }).click()
    await expect(dialog.getByText('Zostáva rozhodnúť 1 rozpor.')).toBeVisible()
    expect((await onDisk(host)).webPage).toBe(before.webPage)
  })

  await test.step('one answer, one change left out', async () => {
    const question = dialog.getByRole('region', { name: /^Názov záväzku, slovensky/ })
    await expect(question).toContainText(before.commitments[0]!.title.sk)
    await expect(question).toContainText('Náš názov spolužitia')
    await expect(question).toContainText('Spolužitie v každej mestskej časti')
    await question.getByText('Z kópie', { exact: true }).last().click()
    await dialog.getByRole('checkbox', { name: /^Prevziať: .*[Ww]eb/ }).uncheck({ force: true })
    await dialog.getByRole('button', { name: 'Zlúčiť do plánu' }).click()
    await expect(page.getByText('Hotovo: Zlúčenie s kópiou „Kópia od Evy.planovna“')).toBeVisible()
    await expect
      .poll(async () => (await onDisk(host)).commitments[0]?.title)
      .toEqual({
        sk: 'Spolužitie v každej mestskej časti',
        en: 'Living together in every district',
      })
    const merged = await onDisk(host)
    expect(merged.webPage).toBe(before.webPage)
    expect(merged.commitments[0]!.summary.sk).toBe('Náš nový stručný opis.')
    expect(merged.commitments[1]!.milestones).toHaveLength(before.commitments[1]!.milestones.length - 1)
  })

  await test.step('the whole merge is one step', async () => {
    await page.getByRole('button', { name: 'Späť', exact: true }).last().click()
    await expect(page.getByText('Späť: Zlúčenie s kópiou „Kópia od Evy.planovna“')).toBeVisible()
    await expect.poll(async () => (await onDisk(host)).commitments[0]?.title.sk).toBe('Náš názov spolužitia')
    const undone = await onDisk(host)
    expect(undone.commitments[1]).toEqual(before.commitments[1])
  })
})

for (const language of ['sk', 'en'] as const)
  for (const theme of ['light', 'dark'] as const)
    test(`axe finds nothing where conflicts are decided (${language}, ${theme})`, async ({ page, host }) => {
      await startWith(page, host.url(), { language, theme, shownLanguages: 'both' })
      await addSamples(page)
      await openPlan(page, '2024')
      const path = await sendCopy(page, host, language)
      await editCopy(path, (plan) => [
        ...theirEdits(plan),
        { name: 'setValue', place: `commitments/${plan.commitments[0]!.id}/start`, value: '2025-01' },
        { name: 'removeItem', place: `commitments/${plan.commitments[2]!.id}` },
      ])
      await page.getByRole('treegrid').getByRole('row').first().click()
      const texts = page.getByRole('main').getByRole('textbox')
      await texts.first().fill('Náš názov spolužitia')
      // A long text both sides wrote anew, and a commitment of which the other side knows no more.
      await page.getByRole('textbox', { name: words[language].problem, exact: true }).click()
      await page.keyboard.press('Control+a')
      await page.keyboard.type('Náš problém opisujeme inak.')
      await page.getByRole('treegrid').getByRole('row').filter({ hasText: words[language].third }).first().click()
      await expect(texts.first()).not.toHaveValue('Náš názov spolužitia')
      await texts.first().fill('Náš nový názov tretieho záväzku')
      await page.keyboard.press('Control+s')
      const dialog = await mergeCopy(page, path, language)
      await expect(dialog.getByRole('radiogroup')).toHaveCount(3)
      await expect(dialog.getByRole('radio')).toHaveCount(7)
      expect(await violations(page)).toEqual([])
      await dialog.getByRole('radio').first().check({ force: true })
      await page.setViewportSize({ width: 640, height: 900 })
      expect(await violations(page)).toEqual([])
    })
