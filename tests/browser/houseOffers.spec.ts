import AxeBuilder from '@axe-core/playwright'

import { startWith } from './support/app.ts'
import { expect, test } from './support/host.ts'

test('the house style is reached from an export and fills in the material for the council', async ({ page, host }) => {
  await startWith(page, host.url(), { language: 'sk', theme: 'light', shownLanguages: 'both' })
  await page
    .getByRole('button', { name: /^Nový plán/u })
    .first()
    .click()
  await page.getByRole('textbox', { name: /Názov.*slovensky/u }).fill('Akčný plán mesta Skúšobné')
  await page.keyboard.press('Enter')
  const outline = page.getByRole('navigation', { name: 'Obsah plánu' })
  const offers = page.getByRole('region', { name: 'Z úpravy dokumentov mesta' })

  await test.step('nothing is offered while the city has said nothing', async () => {
    await outline.getByRole('button', { name: 'Titulná strana' }).click()
    await page.getByRole('textbox', { name: 'Kde zastupiteľstvo zasadá, slovensky' }).waitFor()
    await expect(offers).toHaveCount(0)
  })

  await test.step('the export leads to the house style and back, with its choice kept', async () => {
    await page.keyboard.press('Control+e')
    const exporting = page.getByRole('dialog', { name: 'Export dokumentu' })
    await exporting.getByRole('radio', { name: 'Plán', exact: true }).check({ force: true })
    await exporting.getByRole('button', { name: 'Úprava dokumentov mesta…' }).click()
    const house = page.getByRole('dialog', { name: 'Úprava dokumentov mesta' })
    await house.getByRole('textbox', { name: 'Názov mesta (slovensky)' }).fill('Mesto Skúšobné')
    await house.getByRole('textbox', { name: 'Kde je mesto (slovensky)' }).fill('v Skúšobnom')
    await house.getByRole('textbox', { name: 'Kde je mesto (anglicky)' }).fill('in Skúšobné')
    for (const [name, role] of [
      ['Ján Novák', 'primátor mesta'],
      ['Eva Malá', 'prednostka úradu'],
    ] as const) {
      await house.getByRole('button', { name: 'Pridať osobu' }).click()
      await house
        .getByRole('textbox', { name: /^Meno \d\. osoby$/u })
        .last()
        .fill(name)
      await house
        .getByRole('textbox', { name: /^Funkcia \d\. osoby \(slovensky\)$/u })
        .last()
        .fill(role)
    }
    await house.getByRole('button', { name: 'Späť na export' }).click()
    await expect(exporting.getByRole('radio', { name: 'Plán', exact: true })).toBeChecked()
    await expect(exporting.getByText('Mesto Skúšobné').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  await test.step('what the city said is offered, and written only when it is taken', async () => {
    await expect(offers.getByRole('listitem')).toHaveCount(3)
    await page.waitForTimeout(250) // a colour that is still fading in is not the colour people read
    const { violations } = await new AxeBuilder({ page }).include('main').analyze()
    expect
      .soft(violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}`)))
      .toEqual([])
    const place = page.getByRole('textbox', { name: 'Kde zastupiteľstvo zasadá, slovensky' })
    await expect(place).toHaveValue('')
    await offers.getByRole('button', { name: 'Doplniť: Kde zastupiteľstvo zasadá, v Skúšobnom' }).click()
    await expect(place).toHaveValue('v Skúšobnom')
    await expect(place).toBeFocused()
    await expect(page.getByRole('textbox', { name: 'Kde zastupiteľstvo zasadá, anglicky' })).toHaveValue('in Skúšobné')
    await offers.getByRole('button', { name: 'Doplniť: Predkladateľ, Eva Malá' }).click()
    await expect(page.getByRole('textbox', { name: 'Predkladateľ', exact: true })).toHaveValue('Eva Malá')
    await expect(page.getByRole('textbox', { name: 'Funkcia predkladateľa, slovensky' })).toHaveValue(
      'prednostka úradu',
    )
    await expect(offers).toHaveCount(0)
  })

  await test.step('one step back takes all of it back', async () => {
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('textbox', { name: 'Predkladateľ', exact: true })).toHaveValue('')
    await expect(page.getByRole('textbox', { name: 'Funkcia predkladateľa, slovensky' })).toHaveValue('')
    await expect(offers.getByRole('listitem')).toHaveCount(2)
  })
})
