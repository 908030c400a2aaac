import { expect, it } from 'vitest'

import { matchCommitmentPart } from './commitmentLabels.ts'

it.each([
  ['summary', 'Zhrnutie záväzku | Krátky popis | Summary of the commitment'],
  ['schedule', 'Časový plán | Harmonogram plnenia | Trvanie záväzku | Časové obdobie | Implementation schedule'],
  ['start', 'Začiatok záväzku | Dátum začiatku | Start of implementation'],
  ['end', 'Ukončenie realizácie | Termín ukončenia realizácie | End of implementation'],
  ['leads', 'Gestor v rámci úradu | Hlavný gestor | Vedúca inštitúcia | Zodpovedné oddelenie mestského úradu'],
  ['leads', 'Hlavný realizátor v rámci mestského úradu | Lead department of the Municipal Office'],
  ['leadsOutside', 'Gestor mimo úradu | Zodpovedný subjekt mimo mestského úradu | Nositeľ mimo úradu'],
  ['supporting', 'Zapojené subjekty | Spolupracujúce organizácie | Ďalší partneri | Zapojení partneri'],
  ['supporting', 'Supporting institutions | Supporting institutions – Government | Partners involved'],
  ['problem', 'Problém, ktorý záväzok rieši | Aký problém riešime | The problem | Problem to be solved'],
  ['causes', 'Aké sú príčiny problému, ktorý záväzok rieši?'],
  ['statusQuo', 'Doterajšie kroky | Čo sa už urobilo | Čo sa doposiaľ urobilo? | Východisková situácia'],
  ['statusQuo', 'Aktuálna situácia | Present state'],
  ['solution', 'Čo urobíme | Riešenie a aktivity | What we will do | Measures to be taken'],
  ['contribution', 'Ako záväzok prispieva k riešeniu problému? | Prínos záväzku k riešeniu problému'],
  ['contribution', 'How will the commitment contribute to the problem being solved?'],
  ['milestones', 'Míľniky a termíny | Kľúčové míľniky | Harmonogram aktivít | Harmonogram míľnikov'],
] as const)('knows what is meant by %s in other words: %s', (field, labels) => {
  const found = labels.split(' | ').map((label) => [label, matchCommitmentPart(label)?.field])
  expect(found).toEqual(labels.split(' | ').map((label) => [label, field]))
})

it.each(['Rada mládeže', 'Zelené mesto', 'Open council', 'Problémy s parkovaním na sídlisku trápia ľudí'])(
  'takes %s for no label',
  (text) => {
    expect(matchCommitmentPart(text)).toBeNull()
  },
)
