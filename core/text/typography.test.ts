import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { normaliseTypography } from './fold.ts'
import { typeset, printable } from './typography.ts'

/** Fixed spaces made visible. */
const slovak = (text: string): string => typeset(text, 'sk').replaceAll('\u00A0', '~')
const english = (text: string): string => typeset(text, 'en').replaceAll('\u00A0', '~')

describe('Slovak typography', () => {
  it.each([
    ['12.9.2024', '12.~9.~2024'],
    ['03. 07. 1912', '03.~07.~1912'],
    ['do 12. 9. príde', 'do 12.~9. príde'],
    ['9. mája 1945', '9.~mája 1945'],
    ['kapitola 1.2. hovorí', 'kapitola 1.2. hovorí'],
    ['uznesenie č. 363/2005-MsZ', 'uznesenie č.~363/2005-MsZ'],
  ])('sets the date %s', (typed, printed) => expect(slovak(typed)).toBe(printed))

  it.each([
    ['roky 2024-2026', 'roky 2024~– 2026'],
    ['roky 2024 – 2026', 'roky 2024~– 2026'],
    ['roky 2024–2026', 'roky 2024~– 2026'],
    ['marec-september', 'marec~– september'],
    ['apríl 2024 - august 2026', 'apríl 2024~– august 2026'],
    ['5-10 dní', '5~– 10 dní'],
    ['1. 5. 2024 - 3. 6. 2024', '1.~5.~2024~– 3.~6.~2024'],
    ['1.-3. mája 2024', '1.~– 3.~mája 2024'],
    ['9:00-16:30', '9:00~– 16:30'],
    ['slovensko-anglický', 'slovensko-anglický'],
    ['COVID-19', 'COVID-19'],
    ['2-ročný plán', '2-ročný plán'],
    ['telefón 048-433', 'telefón 048-433'],
    ['dňa 2024-05-01', 'dňa 2024-05-01'],
  ])('sets the range in "%s"', (typed, printed) => expect(slovak(typed)).toBe(printed))

  it.each([
    ['nástroj "Spolupracovňa" mesta', 'nástroj „Spolupracovňa“ mesta'],
    ['nástroj “Spolupracovňa”', 'nástroj „Spolupracovňa“'],
    ['("áno")', '(„áno“)'],
    ['už „dobre“ napísané', 'už „dobre“ napísané'],
    ['nástroj „ Spolupracovňa “ mesta', 'nástroj „Spolupracovňa“ mesta'],
    ['slovo " Spolupracovňa " mesta', 'slovo „Spolupracovňa“ mesta'],
    ['"Mapa 2030" a nástroj "Spolupracovňa 2.0"', '„Mapa 2030“ a~nástroj „Spolupracovňa 2.0“'],
    ['obrazovka 12" a záväzok "č. 3" (24")', 'obrazovka 12" a~záväzok „č.~3“ (24")'],
    [",,Mapa'' a (,,Spolupracovňa“), mesto,, obec", '„Mapa“ a~(„Spolupracovňa“), mesto,, obec'],
  ])('sets the quotes in %s', (typed, printed) => expect(slovak(typed)).toBe(printed))

  it.each([
    ['v meste a s ľuďmi', 'v~meste a~s~ľuďmi'],
    ['V meste. O tom', 'V~meste. O~tom'],
    ['5 % a 10 €', '5~% a~10~€'],
    ['5% rastu, 5%-ný', '5~% rastu, 5%-ný'],
    ['10000 € a 974 01', '10~000~€ a~974 01'],
    ['4 251 ľudí', '4~251 ľudí'],
    ['4 km', '4~km'],
    ['§12 ods. 1 písm. a) zákona č. 369/1990 Zb.', '§~12 ods.~1 písm.~a) zákona č.~369/1990~Zb.'],
    ['zákon č. 95/2019 Z.z.', 'zákon č.~95/2019~Z.~z.'],
    ['t.j. Dialóg, n.o., a Firma s.r.o.', 't.~j. Dialóg, n.~o., a~Firma s.~r.~o.'],
    ['Ing. Ján Novák, K. Vitálišová', 'Ing.~Ján Novák, K.~Vitálišová'],
    ['Mgr. art. J. M. Novák, PhD.', 'Mgr.~art.~J.~M.~Novák, PhD.'],
    ['J.M. Hurban a p. Nová', 'J.~M.~Hurban a~p.~Nová'],
    ['č.5, ods.1, §4a, §§ 3 až 5', 'č.~5, ods.~1, §~4a, §§~3 až 5'],
    ['25°C, 3 mil. €, 20 tis. eur', '25~°C, 3~mil.~€, 20~tis.~eur'],
    ['139824,50 EUR, 4 251; 139 824', '139~824,50~EUR, 4~251; 139~824'],
    ['a pod., v. r., prof. Dr. h. c., v r. 2024', 'a~pod., v.~r., prof.~Dr.~h.~c., v~r.~2024'],
    ['974 01 Banská Bystrica', '974~01~ Banská Bystrica'],
    ['974 01  Banská Bystrica', '974~01~ Banská Bystrica'],
    ['312 40 kusov', '312 40 kusov'],
  ])('sets fixed spaces in "%s"', (typed, printed) => expect(slovak(typed)).toBe(printed))

  it.each([
    ['mesto ( okresné ) a [ krajské ]', 'mesto (okresné) a~[krajské]'],
    ['roky 2024 / 2025', 'roky 2024/2025'],
    ['Mestský úrad / Municipal Office', 'Mestský úrad / Municipal Office'],
  ])('holds brackets and slashes tight in "%s"', (typed, printed) => expect(slovak(typed)).toBe(printed))

  it('removes repeated spaces and spaces before commas', () => {
    expect(slovak('mesto  a obec , dedina')).toBe('mesto a~obec, dedina')
  })

  it.each([
    'https://www.banskabystrica.sk/a-b?c=1-2&d=%20x',
    'www.mesto.sk/2024-2026/plan',
    'jana.novakova@mesto.sk',
    'SKBBA0004',
    'priloha-1-2.pdf',
  ])('leaves %s alone', (typed) => expect(slovak(typed)).toBe(typed))

  it('closes a quotation that a bold word separates from its opening', () => {
    expect(typeset('" mesta', 'sk', 'a')).toBe('“ mesta')
    expect(typeset('" mesta', 'sk', '0')).toBe('“ mesta')
  })
})

describe('English typography', () => {
  it.each([
    ['the "CoLaboratory" tool', 'the “CoLaboratory” tool'],
    ['the "Roadmap 2030", a 12" screen', 'the “Roadmap 2030”, a 12" screen'],
    ["the city's plan", 'the city’s plan'],
    ['2024-2026', '2024~– 2026'],
    ['on 12 September 2026', 'on 12~September 2026'],
    ['a room of 5 km', 'a room of 5~km'],
    ['5% of €10,000', '5% of €10,000'],
    ["an 'inner' word and the cities' plans", 'an ‘inner’ word and the cities’ plans'],
    ['Dr. Smith, Section 4, Table 2, pp. 5-7', 'Dr.~Smith, Section~4, Table~2, pp.~5~– 7'],
    ['€ 10,000 or EUR 500 at 10 a.m.', '€~10,000 or EUR~500 at 10~a.m.'],
    ['a text ( in brackets )', 'a text (in brackets)'],
  ])('sets "%s"', (typed, printed) => expect(english(typed)).toBe(printed))
})

describe('typesetting any text', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        ' ',
        '  ',
        '"',
        '-',
        ' – ',
        '.',
        ', ',
        'v ',
        '12.9.2024',
        '5%',
        '10000 €',
        'č. 5',
        't.j.',
        "'",
        "''",
        ',,',
        '2024-2026',
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  const wording = (text: string): string => normaliseTypography(text).replace(/\s/gu, '')

  it('never changes a letter or a digit, only spaces, quotes and dashes', () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom('sk' as const, 'en' as const), (parts, language) => {
        const text = parts.join('')
        expect(wording(typeset(text, language))).toBe(wording(text))
      }),
      { numRuns: 500 },
    )
  })

  it('has nothing left to do the second time', () => {
    for (const text of [
      'v roku 2024-2026 "mesto" t.j. 10000 € do 12.9.2024',
      'apríl 2024 - august 2026, 5%',
      '974 01 Banská Bystrica ( „ úrad “ ), č.5, 1.-3. mája, J.M. Hurban',
    ])
      expect(typeset(typeset(text, 'sk'), 'sk')).toBe(typeset(text, 'sk'))
  })
})

it('leaves one space where two runs meet with one each', () => {
  expect(typeset(' so zápisom', 'sk', ' ')).toBe('so zápisom')
  expect(typeset(' so zápisom', 'sk', ',')).toBe(' so zápisom')
})

it('takes breaks that only Unicode knows for usual ones, and control characters for spaces', () => {
  expect(printable('prvý\u2028druhý\u2029tretí')).toBe('prvý\ndruhý\ntretí')
  expect(printable('a\u000Bb')).toBe('a b')
})

it('keeps the form of a Slovak company together in an English text', () => {
  expect(typeset('Dialogue Centre, n. o., and Club, o.z.', 'en')).toBe(
    'Dialogue Centre, n.\u00A0o., and Club, o.\u00A0z.',
  )
})
