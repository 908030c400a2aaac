import { expect, it } from 'vitest'

import { cleanPlanTitle, cleanTitle } from './titles.ts'

it.each([
  ['1. Otvorené zmluvy', 'Otvorené zmluvy'],
  ['Záväzok č. 2: Tiché ulice', 'Tiché ulice'],
  ['Commitment 3 – Open data', 'Open data'],
  ['Názov záväzku: „Mladí pri stole“', 'Mladí pri stole'],
  ['„Spolupracovňa“ – pravidlá a program', '„Spolupracovňa“ – pravidlá a program'],
  ['b) Nová podoba novín', 'Nová podoba novín'],
  ['2 – Otvorené zmluvy', 'Otvorené zmluvy'],
  ['24 – hodinová linka', '24 – hodinová linka'],
  ['100 dní otvorenosti', '100 dní otvorenosti'],
  ['3. ročník otvorenej radnice', '3. ročník otvorenej radnice'],
  ['Mladí pri stole: žiacky parlament', 'Mladí pri stole: žiacky parlament'],
])('cleans %s', (text, title) => {
  expect(cleanTitle(text)).toBe(title)
})

it.each([
  ['Návrh – Akčný plán otvoreného vládnutia mesta Kremenec', 'Akčný plán otvoreného vládnutia mesta Kremenec'],
  ['Vyhodnotenie Akčného plánu otvoreného vládnutia', 'Akčný plán otvoreného vládnutia'],
  ['Action plan – Elm, 2024 – 2026', 'Action plan – Elm, 2024 – 2026'],
])('finds the plan in %s', (text, title) => {
  expect(cleanPlanTitle(text)).toBe(title)
})
