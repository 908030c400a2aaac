import { describe, expect, it } from 'vitest'

import { lintDocument } from './lintDocument.ts'
import { docx, p, rulesOf, run } from './lintRig.ts'

describe('typography', () => {
  it.each([
    ['Dátum 12.9.2024 platí.', ['T01']],
    ['Platí v meste.', ['T02']],
    ['Zaplatí 10 € ihneď.', ['T02']],
    ['Nástroj "Spolupracovňa" slúži.', ['T03']],
    ['Roky 2024-2026 platia.', ['T04']],
    ['Dve  medzery.', ['T05']],
    ['Rast 5% ročne.', ['T06']],
    ['Suma 12000\u00A0€ stačí.', ['T07']],
    ['Mesto , obec.', ['T08']],
    ['Platí t.j. hneď.', ['T09']],
    ['Mesto b e r i e na vedomie.', ['T02', 'T10']],
    ['Od 12.\u00A09.\u00A02024 platí 5\u00A0% v\u00A0rokoch 2024 – 2026.', []],
    ['Píšte na jana@mesto.sk alebo www.mesto.sk/a-b.', []],
  ])('judges "%s"', async (text, expected) => {
    expect((await lintDocument(docx({ body: p(text) }))).findings.map((found) => found.rule)).toEqual(expected)
  })

  it.each([
    ['Zákon č. 5 platí pre 10 km chodníka.', 'Zákon č. 5'],
    ['Dodávateľ uzavrel dňa 5. mája zmluvu, ktorú pripravil Ing. Novák.', 'dňa 5. mája'],
  ])('shows the first place of a rule in "%s"', async (text, place) => {
    const [first] = (await lintDocument(docx({ body: p(text) }))).findings
    expect(first?.params['text']).toContain(place)
    expect(first?.rule).toBe('T02')
  })

  it('leaves English to English rules', async () => {
    expect(
      await rulesOf({ body: `<w:p>${run('a 5% share of "all" 2024-2026', '<w:lang w:val="en-GB"/>')}</w:p>` }),
    ).toEqual([])
  })
})
