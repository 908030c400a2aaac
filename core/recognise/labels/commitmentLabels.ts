import { analysisLabels } from './analysisLabels.ts'
import type { CommitmentPart } from './commitmentPart.ts'
import { createMatcher } from './matchLabel.ts'
import type { LabelEntry } from './matchLabel.ts'

const entries: readonly LabelEntry<CommitmentPart>[] = [
  {
    field: 'ogpId',
    phrases: `
      ID záväzku | Identifikátor záväzku | Commitment ID | Commitment Unique Identifier | OGP ID`,
    stems: '',
  },
  {
    field: 'title',
    phrases: `
      Názov záväzku | Názov | Názov opatrenia | Číslo a názov záväzku | Číslo a názov | Commitment Title |
      Title of the commitment | Name of the commitment | Commitment name | Title |
      Number and Name of the Commitment | Number and Name | Name and Number of the Commitment |
      Commitment number and title | Commitment number and name`,
    stems: `nazov zavazk | name commitment -brief -description | commitment title`,
  },
  {
    field: 'summary',
    phrases: `
      Zhrnutie | Zhrnutie záväzku | Stručný opis záväzku | Stručný opis | Stručný popis záväzku |
      Stručný popis | Krátky opis záväzku | Anotácia | Brief Description of the Commitment |
      Brief Description | Short description | Short description of the commitment | Summary |
      Commitment summary`,
    stems: `strucn opis | strucn popis | brief descri | short descri`,
  },
  {
    field: 'schedule',
    phrases: `
      Časový harmonogram | Harmonogram | Harmonogram implementácie | Časový rámec | Obdobie |
      Obdobie plnenia | Obdobie realizácie | Obdobie implementácie | Trvanie | Termín realizácie |
      Termín plnenia | Period Covered | Period | Timeframe | Time frame | Timeline | Schedule |
      Time schedule | Implementation period | Commitment period | Duration | Start and end date |
      Start and end date of commitment | Start – end | Commitment Start and End Date | Začiatok a koniec |
      Začiatok a koniec záväzku`,
    stems: `
      casov harmonogram | casov ramec | obdobie | start end date | time schedule | zaciatok koniec`,
  },
  {
    field: 'start',
    phrases: `
      Začiatok | Začiatok implementácie záväzku | Začiatok implementácie | Začiatok realizácie |
      Začiatok plnenia | Začiatok záväzku | Dátum začatia | Od | Commitment Start | Commitment start date |
      Start | Start date | Start of implementation | Start of the implementation |
      Start of implementation of the commitment | Implementation start | Beginning | From`,
    stems: `
      zaciatok implement | zaciatok realiz | zaciatok plnen | start implement | commitment start`,
  },
  {
    field: 'end',
    phrases: `
      Koniec | Koniec implementácie záväzku | Koniec implementácie | Koniec realizácie | Koniec plnenia |
      Koniec záväzku | Ukončenie | Ukončenie implementácie | Dátum ukončenia | Termín | Termín splnenia |
      Termín ukončenia | Lehota | Do | Commitment End | Commitment end date | End | End date | Deadline |
      Due date | End of implementation | End of the implementation | Implementation end | Completion date |
      Expected completion date | To`,
    stems: `
      koniec implement | koniec realiz | koniec plnen | ukoncen | end implement | commitment end | termin`,
  },
  {
    field: 'leads',
    phrases: `
      Zodpovední | Zodpovedá | Zodpovedné osoby | Hlavný implementačný subjekt v rámci mestského úradu | Hlavný implementačný subjekt v rámci MsÚ |
      Hlavný implementačný subjekt | Hlavný realizátor | Gestor | Gestor záväzku | Gestori | Garant |
      Garant záväzku | Nositeľ | Nositeľ záväzku | Zodpovedný útvar | Zodpovedné útvary | Zodpovedný |
      Zodpovedná | Zodpovednosť | Zodpovedný subjekt | Zodpovedná inštitúcia | Zodpovedné oddelenie |
      Realizátor | Commitment Lead | Lead | Leads | Lead within the Municipal Office | Lead (government) |
      Lead implementing agency | Lead implementing agency/actor | Lead institution | Lead institutions |
      Lead department | Lead department(s) | Lead unit | Responsible | Responsible department |
      Responsible institution | Responsible agency | Responsible office | Implementing agency |
      Institutions involved | Main implementing entity within the Municipal Office |
      Main implementing body within the Municipal Office | Main implementing entity within the city office |
      Who is responsible`,
    stems: `
      hlavn implement ramci | main implement within | lead implement -outside -other | lead within |
      lead inside | zodpovedn utvar | lead institut | lead depart`,
  },
  {
    field: 'leadsOutside',
    phrases: `
      Hlavný implementačný subjekt mimo mestského úradu | Hlavný implementačný subjekt mimo MsÚ |
      Lead outside the Municipal Office | Lead (non-government) | Non-government lead |
      Lead non-governmental organisation | Main implementing entity outside the Municipal Office |
      Main implementing body outside the Municipal Office | Mimovládny partner`,
    stems: `
      hlavn implement mimo | main implement outside | lead outside | lead non gov | gestor mimo |
      zodpovedn mimo`,
  },
  {
    field: 'supporting',
    phrases: `
      Spolupracuje | V spolupráci s | In cooperation with | Ostatní aktéri zapojení do implementácie záväzku | Ostatní aktéri | Ďalší aktéri |
      Ďalší zapojení aktéri | Iní aktéri | Zapojení aktéri | Podporujúci aktéri | Spolupracujúci |
      Spolupracujúce subjekty | Spolupráca | Partneri | Partneri záväzku | Spolurealizátori |
      Supporting Stakeholders | Supporting Stakeholders Government | Supporting Stakeholders Civil Society |
      Supporting Stakeholders Other Actors | Supporting institutions | Supporting institution(s) |
      Other stakeholders | Other stakeholders involved | Other actors involved | Other involved actors |
      Other actors involved in the implementation of the commitment |
      Other stakeholders involved in the implementation of the commitment | Stakeholders | Partners |
      Government | Civil Society | CSOs | Other Actors | Other Actors (Parliament, Private Sector, etc.) |
      State actors involved | CSOs, private sector, multilaterals, working groups | Verejná správa |
      Občianska spoločnosť | Iní aktéri (parlament, súkromný sektor a pod.)`,
    stems: `
      ostatn akter | dals akter | podporujuc akter | supporting stakeholder | other stakeholder |
      other actor | spoluprac subjekt | iny akter`,
  },
  {
    field: 'problem',
    phrases: `
      Problem Definition | Definícia problému | Problém | Opis problému | Popis problému | Aký problém záväzok rieši? |
      Aký verejný problém záväzok rieši? | Východiská a problém | Problem | Problem description |
      Problem statement | Definition of the problem | What problem does the commitment aim to address? |
      What is the public problem that the commitment will address? | General problem | Identifikácia problému`,
    stems: `
      definic problem | opis problem | popis problem | aky problem | what problem | public problem -solv |
      vymedzen problem | problem statement`,
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
      sucasn stav | doteraz urobil | co doteraz | done so far | current situation | current state |
      vychodiskov stav`,
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
      proposed action | what is the commitment`,
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
