import { analysisLabels } from './analysisLabels.ts'
import { basicLabels } from './basicLabels.ts'
import type { CommitmentPart } from './commitmentPart.ts'
import { createMatcher } from './matchLabel.ts'
import type { LabelEntry } from './matchLabel.ts'

const entries: readonly LabelEntry<CommitmentPart>[] = [
  ...basicLabels,
  {
    field: 'problem',
    phrases: `
      Problem Definition | Definícia problému | Problém | Opis problému | Popis problému | Aký problém záväzok rieši? |
      Aký verejný problém záväzok rieši? | Východiská a problém | Problem | Problem description |
      Problem statement | Definition of the problem | What problem does the commitment aim to address? |
      What is the public problem that the commitment will address? | General problem | Identifikácia problému | The problem`,
    stems: `
      definic problem | opis problem | popis problem | aky problem | what problem | public problem -solv |
      vymedzen problem | problem zavazk -pricin -prinos -prispe | problem riesi -pricin -prinos -prispe -ako |
      problem statement | problem definition | problem solved -how -contribut | problem address -how -cause`,
  },
  {
    field: 'causes',
    phrases: `
      Aké sú príčiny problému? | Príčiny problému | What are the causes of the problem? |
      Causes of the problem | Causes`,
    stems: `pricin problem | cause problem`,
  },
  {
    field: 'statusQuo',
    phrases: `
      Súčasný stav | Aktuálny stav | Východiskový stav | Doterajší vývoj |
      Čo sa doteraz urobilo na riešenie problému? | Čo sa doteraz urobilo? | Status quo | Current state |
      Current situation | Present situation | State of play |
      What has been done so far to solve the problem? | What has been done so far?`,
    stems: `
      sucasn stav | sucasn situac | aktual stav | aktual situac | vychodiskov stav | vychodiskov situac |
      doteraz urobil | co doteraz | doposial urobil | co doposial | uz urobil | doteraj krok | doteraj riesen |
      doteraj vyvoj | doteraj opatren | done so far | current situation | current state | present state |
      present situation`,
  },
  {
    field: 'solution',
    phrases: `
      Opatrenie | Opatrenia | Navrhované riešenie | Navrhované opatrenie | Navrhované riešenie / opatrenie |
      Riešenie | Návrh riešenia | Aké riešenie navrhujete? | Aké riešenie navrhujeme? | Čo navrhujeme? |
      Čo je záväzkom? | Action | Actions | Proposed solution | Proposed action | Solution | The action |
      Measure | Measures | What solution are you proposing? | What is the commitment? | Main objective`,
    stems: `
      ako postupovat | postup realiz | navrhovan riesen | navrhovan opatren | ake riesen | riesenie navrhuj | solution propos |
      proposed action | what is the commitment | co urobime | co spravime | co navrhujeme | riesen aktivit | opis riesen | popis riesen |
      what we will do | what will we do | measures taken`,
  },
  {
    field: 'contribution',
    phrases: `
      Cieľ záväzku | Ciele záväzku | Cieľ opatrenia | Objective | Objectives | Objective of the commitment | Prínos k riešeniu problému | Prínos záväzku | Prínos | Očakávaný prínos | Očakávané výsledky |
      Ako záväzok prispeje k riešeniu problému? | Aké výsledky chceme dosiahnuť? |
      Aké výsledky chceme dosiahnuť realizáciou záväzku? | Contribution to solving the problem |
      Contribution to solving the public problem | Contribution | Expected results |
      How will the commitment contribute to solving the public problem described above? |
      How will the commitment contribute to solve the public problem? |
      What results do we want to achieve by implementing this commitment? | Ambition`,
    stems: `
      ciel zavazk -prispieva | prinos riesen | prispeje riesen | prispieva riesen | ake vysledk | what results | contribut solv |
      ocakavan vysledk | expected result`,
  },
  ...analysisLabels,
  {
    field: 'goals',
    phrases: `
      Strednodobé ciele, ku ktorým záväzok prispieva | Ciele, ku ktorým záväzok prispieva |
      Medium-term goals the commitment serves | Goals the commitment serves`,
    stems: `ciel ku zavazok | goals commitment serv`,
  },
  {
    field: 'strategyLink',
    phrases: `
      Väzba na stratégiu otvoreného vládnutia | Väzba na stratégiu | Väzba na strategické dokumenty |
      Väzba na Mapu otvoreného vládnutia 2030 | Väzba na Mapu otvoreného vládnutia |
      Dlhodobý cieľ zo stratégie OV | Dlhodobý cieľ zo stratégie otvoreného vládnutia |
      Link to the open government strategy | Link to the strategy | Long-term goal |
      What long-term goal as identified in your Open Government Strategy does this commitment relate to? |
      Link to the Open Government Roadmap`,
    stems: `
      vazba mapu | vazba strateg | vazba na | suvislost strateg | link strateg | link roadmap | long term goal`,
  },
  {
    field: 'policyArea',
    phrases: `
      Primárna oblasť politiky | Oblasť politiky | Primary policy area | Policy area | Oblasť | Theme`,
    stems: `oblast politik | policy area`,
  },
  {
    field: 'sector',
    phrases: `Primárny sektor | Sektor | Primary sector | Sector`,
    stems: `primarn sektor | primary sector`,
  },
  {
    field: 'values',
    phrases: `
      Hodnoty OGP | Hodnota OGP | Hodnoty | Hodnota | Hodnoty otvoreného vládnutia | Princípy OGP |
      Princípy otvoreného vládnutia | OGP Value | OGP Values | Values | OGP values relevance |
      Relevance to OGP values | Open government values | Relevancia k hodnotám OGP`,
    stems: `
      hodnot ogp -preco -zdovod | ogp value -why | princip ogp | hodnoty otvoren | open government value -why`,
  },
  {
    field: 'justification',
    phrases: `
      Zdôvodnenie hodnoty OGP | Zdôvodnenie hodnôt OGP | Prečo je záväzok relevantný pre túto hodnotu? |
      Prečo je záväzok relevantný pre hodnoty OGP? | Relevance to the OGP value |
      Why is this commitment relevant to this value? | Why is this commitment relevant to OGP values? |
      Relevance`,
    stems: `preco relevantn | why relevant | zdovodnen hodnot`,
  },
  {
    field: 'resources',
    phrases: `
      Zdroje | Zdroje a rozpočet | Rozpočet | Rozpočet a zdroje | Financovanie | Finančné zdroje |
      Finančné a personálne zdroje | Personálne a finančné zdroje | Potrebné zdroje | Resources |
      Resources and budget | Budget | Budget and resources | Funding | Additional information |
      Doplňujúce informácie`,
    stems: `financn zdroj | zdroje rozpoc | potrebn zdroj | resources budget | additional informat`,
  },
  {
    field: 'milestones',
    phrases: `
      Míľniky | Míľniky a kritériá hodnotenia | Míľniky záväzku | Plánovanie záväzku | Aktivity a míľniky |
      Aktivity | Kroky | Harmonogram aktivít | Milestones | Milestones and evaluation criteria |
      Milestone activities | Milestone activity with a verifiable deliverable | Commitment Planning |
      Activities`,
    stems: `aktivit | milnik | milestone | commitment planning | planovanie zavazk`,
  },
  {
    field: 'criteria',
    phrases: `
      Kritériá hodnotenia | Kritériá hodnotenia záväzku | Hodnotiace kritériá | Merateľné ukazovatele |
      Ukazovatele | Ukazovateľ | Indikátory | Evaluation criteria | Evaluation criteria of the commitment |
      Indicators | Indicator | Success indicators`,
    stems: `
      kriteri hodnoten -milnik | evaluation criteri -milestone | meratel ukazovat | hodnotiac kriteri`,
  },
  {
    field: 'completion',
    phrases: `
      Stav plnenia záväzku | Stav plnenia | Stav | Úroveň plnenia | Miera plnenia | Plnenie |
      Level of completion | Completion | Completion level | Status | Progress | Overall level of progress`,
    stems: `
      stav plnen | uroven plnen | miera plnen | level completion | level progress | completion status`,
  },
  {
    field: 'results',
    phrases: `
      Výsledky záväzku | Výsledky | Dosiahnuté výsledky | Výsledok | Vyhodnotenie | Vyhodnotenie záväzku |
      Results of the commitment | Results | Early results | Achieved results`,
    stems: `dosiahnut vysledk | vysledky zavazk | achieved result | results commitment -what`,
  },
  {
    field: 'description',
    phrases: `
      Opis záväzku | Popis záväzku | Commitment Description | Description of the commitment | Description`,
    stems: '',
  },
  {
    field: 'section',
    phrases: `
        Analýza záväzku | Základné údaje | Základné údaje o záväzku |
      Základné informácie |   Commitment Analysis |
      Basic information |  At a glance`,
    stems: '',
  },
  {
    field: 'other',
    phrases: `
      Krajina | Country | Mesto | Člen | Member | Kontakt | Kontaktná osoba | Contact | Contact information |
      Contact person | Riziká | Risks`,
    stems: `kontaktn osob | contact person | name of responsible person`,
  },
]

export const matchCommitmentPart = createMatcher(entries)
