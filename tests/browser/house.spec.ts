import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

import { addSamples, openPlan, startWith } from './support/app.ts'
import { expect, test } from './support/host.ts'
import { part, para, rawDocx, relation, run } from '../unit/import/rawDocx.ts'
import { readWord } from '../../electron/export/word/readWord.ts'

const coat =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 36"><script>alert(1)</script><path fill="#c00" d="M1 1h28v20q0 10-14 14q-14-4-14-14z"/><path fill="#fff" d="M1 9h28v4H1zM1 17h28v4H1z"/></svg>'

/** A letterhead of a town: fonts and a pale colour, words in its header. */
const letterhead = rawDocx(
  para(run('Text')) +
    '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1701" w:right="1134" w:top="1701" w:bottom="1134"/></w:sectPr>',
  {
    'word/styles.xml': part(
      'styles',
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii="Calibri"/></w:rPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:rPr><w:rFonts w:ascii="Georgia"/><w:color w:val="E0A000"/></w:rPr></w:style>',
    ),
    'word/header1.xml': part('hdr', para(run('Mestský úrad Skúšobné'))),
  },
  relation('rId1', 'styles', 'styles.xml') + relation('rId2', 'header', 'header1.xml'),
)

async function pickFor(page: Page, button: string | RegExp, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).click()
  await (await chooser).setFiles(path)
}

test('a city gives its documents a coat of arms, a colour and the look of its letterhead', async ({ page, host }) => {
  test.setTimeout(400_000)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  const file = async (name: string, content: string | Uint8Array): Promise<string> => {
    const path = join(host.dataFolder, name)
    await writeFile(path, content)
    return path
  }
  await page.goto(host.url())
  await page.getByRole('main').waitFor()
  await addSamples(page)
  await page.getByRole('button', { name: 'Nastavenia a pomoc' }).click()
  await page.getByRole('menuitem', { name: 'Úprava dokumentov mesta' }).click()
  const dialog = page.getByRole('dialog', { name: 'Úprava dokumentov mesta' })

  await test.step('a file that is no picture is refused in one sentence', async () => {
    await pickFor(page, 'Vybrať erb…', await file('erb.png', 'nie je obrázok'))
    await expect(dialog.getByRole('alert')).toHaveText(
      'Súbor nie je obrázok, ktorý Plánovňa pozná: SVG, PNG alebo JPEG.',
    )
  })

  await test.step('a coat of arms is chosen, removed and brought back', async () => {
    await pickFor(page, 'Vybrať erb…', await file('erb.svg', coat))
    await expect(dialog.getByRole('img', { name: 'Erb, ktorý je teraz na titulnej strane' })).toBeVisible()
    await dialog.getByRole('button', { name: 'Odobrať erb' }).click()
    await page.getByRole('status').getByRole('button', { name: 'Späť', exact: true }).click()
    await expect(dialog.getByRole('img', { name: 'Erb, ktorý je teraz na titulnej strane' })).toBeVisible()
    await dialog
      .getByRole('textbox', { name: 'Opis erbu pre čitateľov, ktorí ho nevidia (slovensky)' })
      .fill('Erb mesta Skúšobné')
    await dialog.getByRole('textbox', { name: 'Názov mesta (slovensky)' }).fill('Mesto Skúšobné')
  })

  await test.step('a pale colour becomes a darker shade, and the screen says so', async () => {
    const code = dialog.getByRole('textbox', { name: 'Kód farby nadpisov a liniek' })
    await code.fill('FFCC00')
    await code.press('Enter')
    await expect(dialog.getByText(/Farba FFCC00 má na bielom papieri kontrast iba 1,5 : 1/)).toBeVisible()
    await code.fill('#a01c22')
    await code.press('Enter')
    await expect(code).toHaveValue('A01C22')
    await expect(dialog.getByText('Uložené', { exact: true })).toBeVisible()
  })

  await test.step('a bad document is refused, a letterhead is taken over but for its colour', async () => {
    await pickFor(page, 'Prevziať z dokumentu mesta…', join(import.meta.dirname, '../fixtures/bad/xxe.docx'))
    await expect(dialog.getByRole('alert')).toHaveText(
      'Súbor obsahuje prvky, ktoré nie sú bezpečné, preto sa neotvoril.',
    )
    await pickFor(page, 'Prevziať z dokumentu mesta…', await file('hlavicka.docx', letterhead))
    const offer = page.getByRole('dialog', { name: 'Prevziať z dokumentu' })
    await offer.getByText(/^Farba nadpisov: E0A000, kvôli čitateľnosti tmavší odtieň/).click()
    await expect(offer.getByRole('checkbox', { name: /Farba nadpisov/ })).not.toBeChecked()
    await offer.getByRole('button', { name: 'Prevziať označené' }).click()
    await expect(dialog.getByRole('textbox', { name: 'Hlavička vľavo (slovensky)' })).toHaveValue(
      'Mestský úrad Skúšobné',
    )
    await dialog.getByRole('button', { name: 'Hotovo' }).click()
    await expect(dialog).toBeHidden()
  })

  await test.step('all of it is still there after a restart', async () => {
    await host.restart()
    await page.goto(host.url())
    await openPlan(page, '2024')
  })

  const download = async (act: () => Promise<void>): Promise<Uint8Array> => {
    // A document takes seconds, and on a busy machine a minute.
    const begun = page.waitForEvent('download', { timeout: 120_000 })
    await act()
    return readFile(await (await begun).path())
  }

  await test.step('the document looks like that, and the coat of arms has its words', async () => {
    await page.keyboard.press('Control+e')
    const exporting = page.getByRole('dialog', { name: 'Export dokumentu' })
    await exporting.getByRole('radio', { name: 'Plán', exact: true }).check({ force: true })
    await exporting.getByRole('button', { name: 'Uložiť voľbu ako predvoľbu…' }).click()
    await exporting.getByRole('textbox', { name: 'Názov predvoľby' }).fill('Pre oddelenia')
    await page.keyboard.press('Enter')
    await expect(
      exporting.getByRole('button', { name: /Pre oddelenia.*Uložené predvoľby|Uložené predvoľby.*Pre oddelenia/ }),
    ).toBeVisible()
    await expect(exporting.getByRole('button', { name: /Uložené predvoľby/ })).toBeFocused()
    await exporting.getByRole('button', { name: 'Vytvoriť dokument' }).click()
    const save = exporting.getByRole('button', { name: 'Uložiť ako…' })
    await save.waitFor({ timeout: 120_000 })
    const bytes = await download(() => save.click())
    const parts = unzipSync(bytes)
    const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
    expect(text('word/document.xml')).toContain('descr="Erb mesta Skúšobné"')
    expect(text('word/styles.xml')).toMatch(/w:ascii="Calibri"/u)
    expect(text('word/styles.xml')).toMatch(/w:styleId="Heading1">(?:(?!<\/w:style>).)*w:ascii="Georgia"/su)
    expect(text('word/styles.xml')).toContain('A01C22')
    expect(text('word/header1.xml').replace(/<[^>]+>/gu, '')).toBe('Mestský úrad Skúšobné')
    const drawings = Object.keys(parts).filter((name) => name.endsWith('.svg'))
    expect(drawings.map(text).join('\n')).toContain('fill="#c00"')
    expect(drawings.map(text).join('\n')).not.toContain('script')
    expect(readWord(bytes).pictures.map(({ hasDescription }) => hasDescription)).toContain(true)
  })

  await test.step('the export is repeated by its keys and asks nothing, even after a restart', async () => {
    await host.restart()
    await page.goto(host.url())
    await page.getByRole('treegrid').waitFor()
    const bytes = await download(() => page.keyboard.press('Control+Shift+e'))
    expect(readWord(bytes).title).toContain('2024')
    await expect(page.getByRole('dialog')).toBeHidden()
  })

  await test.step('the named choice is renamed, deleted and brought back', async () => {
    await page.keyboard.press('Control+e')
    const exporting = page.getByRole('dialog', { name: 'Export dokumentu' })
    await exporting.getByRole('button', { name: 'Ďalšie možnosti predvoľby Pre oddelenia' }).click()
    await page.getByRole('menuitem', { name: 'Premenovať…' }).click()
    await exporting.getByRole('textbox', { name: 'Názov predvoľby' }).fill('Na web')
    await page.keyboard.press('Enter')
    await exporting.getByRole('button', { name: 'Ďalšie možnosti predvoľby Na web' }).click()
    await page.getByRole('menuitem', { name: 'Odstrániť' }).click()
    await expect(exporting.getByRole('button', { name: 'Uložiť voľbu ako predvoľbu…' })).toBeEnabled()
    await page.getByRole('status').getByRole('button', { name: 'Späť', exact: true }).click()
    await expect(exporting.getByRole('button', { name: 'Ďalšie možnosti predvoľby Na web' })).toBeVisible()
    // Another choice is picked by its name.
    await exporting.getByRole('radio', { name: /^Dvojjazyčne/ }).check({ force: true })
    await exporting.getByRole('button', { name: /Uložené predvoľby/ }).click()
    await page.getByRole('option', { name: 'Na web' }).click()
    await expect(exporting.getByRole('radio', { name: 'Plán', exact: true })).toBeChecked()
  })
  expect(errors).toEqual([])
})

for (const language of ['sk', 'en'] as const)
  for (const theme of ['light', 'dark'] as const)
    test(`axe finds nothing in the house style (${language}, ${theme})`, async ({ page, host }) => {
      const violations = async (): Promise<readonly string[]> => {
        // A colour that is still fading in is not the colour people read.
        await page.waitForTimeout(250)
        const { violations: found } = await new AxeBuilder({ page }).analyze()
        return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}`))
      }
      const template = join(host.dataFolder, 'template.docx')
      await writeFile(template, zipSync({ ...unzipSync(letterhead), 'x.txt': strToU8('') }))
      const drawn = join(host.dataFolder, 'coat.svg')
      await writeFile(drawn, coat)
      await startWith(page, host.url(), { language, theme, shownLanguages: 'both' })
      await page.getByRole('button', { name: /^(Nastavenia a pomoc|Settings and help)/ }).click()
      await page.getByRole('menuitem', { name: /^(Úprava dokumentov mesta|House style)/ }).click()
      await pickFor(page, /^(Vybrať erb|Choose a coat)/, drawn)
      await page.getByRole('img', { name: /^(Erb, ktorý|The coat of arms now)/ }).waitFor()
      await page.getByRole('button', { name: /^(Pridať osobu|Add a person)/ }).click()
      expect.soft(await violations(), 'house style').toEqual([])
      await pickFor(page, /^(Prevziať z dokumentu|Take over from a city)/, template)
      await page.getByRole('checkbox').first().waitFor()
      expect.soft(await violations(), 'taking over').toEqual([])
    })
