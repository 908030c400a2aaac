import { createMatcher } from './matchLabel.ts'
import type { LabelEntry } from './matchLabel.ts'

/** Columns of a milestone or criteria table, and the labels inside one milestone's text. */
export type MilestonePart =
  | 'number'
  | 'title'
  | 'output'
  | 'period'
  | 'start'
  | 'end'
  | 'lead'
  | 'supporting'
  | 'cost'
  | 'costSource'
  | 'status'
  | 'evidence'
  | 'indicator'
  | 'baseline'
  | 'target'
  | 'unit'
  | 'verification'
  | 'frequency'
  | 'responsible'
  | 'note'
  // what a sum of the budget is for
  | 'purpose'

/** Parts that tell how a milestone or commitment is judged. */
export const criterionParts: readonly MilestonePart[] = [
  'indicator',
  'baseline',
  'target',
  'unit',
  'verification',
  'frequency',
  'responsible',
]
export const isCriterionPart = (part: MilestonePart): boolean => criterionParts.includes(part)

const entries: readonly LabelEntry<MilestonePart>[] = [
  {
    field: 'number',
    phrases: `Č. | Číslo | P. č. | Por. č. | Poradové číslo | No. | Number | # | Nr.`,
    stems: `porad cisl`,
  },
  {
    field: 'title',
    phrases: `
      Míľnik | Míľniky | Názov míľnika | Hodnotený míľnik | Míľnik / aktivita | Aktivita | Aktivity | Krok |
      Úloha | Činnosť | Opatrenie | Milestone | Milestones | Milestone title | Milestone judged |
      Milestone activity | Milestone Activity with a verifiable deliverable | Activity | Activities | Step |
      Task`,
    stems: `milnik -vystup -termin | milestone -output -date | nazov aktiv`,
  },
  {
    field: 'output',
    phrases: `
      Očakávaný výstup | Očakávané výstupy | Očakávaný výsledok | Očakávané výsledky | Výstup | Výstupy | Merateľný výstup | Overiteľný výstup |
      Expected Output | Expected Outputs | Expected Output(s) | Output | Outputs | Deliverable |
      Deliverables | Verifiable deliverable`,
    stems: `ocakavan vystup | ocakavan vysled | planovan vysled | vystup | expected output | expected result | deliverable -activity`,
  },
  {
    field: 'period',
    phrases: `
      Obdobie | Obdobie realizácie | Harmonogram | Trvanie | Period | Timeframe | Start – end |
      Start and end date | Od – do | Termín od – do`,
    stems: `start end date | zaciatok koniec`,
  },
  {
    field: 'start',
    phrases: `
      Termín od | Realizácia od | Začiatok | Dátum začatia | Od | Termín začatia | Začiatok realizácie | Začiatok plnenia | Start |
      Start date | From | Beginning | Starts`,
    stems: `zaciatok | start date -end | datum zacat`,
  },
  {
    field: 'end',
    phrases: `
      Termín do | Realizácia do | Termín | Termín splnenia | Termín plnenia | Termín ukončenia | Koniec | Koniec realizácie | Ukončenie |
      Dátum ukončenia | Dátum splnenia | Lehota | Splniť do | Do | End | End date | To | Deadline | Due |
      Due date | Due by | Date | Completion date | Expected Completion Date | Expected completion | Ends |
      Finish`,
    stems: `
      termin -zacat | koniec | ukoncen | lehota | end date -start | completion date | deadline | due date`,
  },
  {
    field: 'lead',
    phrases: `
      Zodpovedný | Zodpovedná | Zodpovedá | Zodpovední | Zodp. | Zodp | Zodpovednosť | Zodpovedný útvar |
      Zodpovedný subjekt | Gestor | Garant | Nositeľ | Realizátor | Vedúci | Lead | Leader | Responsible |
      Responsible body | Responsible unit | Responsible department | Responsible institution |
      Responsible party | Owner | Who is responsible`,
    stems: `zodpoved | responsib | gestor | garant | lead -supporting`,
  },
  {
    field: 'supporting',
    phrases: `
      Spolupracujúci | Spolupráca | Spolupracuje | Spolupracujúce subjekty | Spolurealizátor | Partneri |
      Podporujúci aktéri | Verejná správa | Samospráva | Občianska spoločnosť | MNO | Iní | Iní aktéri |
      Ostatní | Supporting | Supporting Stakeholders | Supporting stakeholder | Government | CSOs | CSO |
      Civil society | Others | Other | Others (e.g. Parliament, Private Sector) | Partners |
      In cooperation with`,
    stems: `
      spolupracu | supporting | others parliament | in parlament | iny parlament | obciansk spolocn`,
  },
  {
    field: 'cost',
    phrases: `
      Amount | Sum | Čiastka | Výška | Suma v eurách | Odhad nákladov | Náklady | Odhadované náklady | Suma | Estimated cost | Cost | Costs | Budget | Rozpočet`,
    stems: `odhad naklad | estimated cost | naklad eur`,
  },
  {
    field: 'costSource',
    phrases: `Zdroj financovania | Zdroj krytia | Funding source | Source of funding`,
    stems: `zdroj financ | funding source`,
  },
  {
    field: 'status',
    phrases: `
      Stav | Stav plnenia | Plnenie | Stav míľnika | Status | Completion | Progress | Level of completion |
      State`,
    stems: `stav plnen | completion level | level completion | uroven plnen`,
  },
  { field: 'evidence', phrases: `Dôkaz | Dôkazy | Dôkaz o splnení | Evidence`, stems: `dokaz | evidence` },
  {
    field: 'indicator',
    phrases: `
      Ukazovateľ | Ukazovatele | Merateľný ukazovateľ | Indikátor | Kritérium hodnotenia |
      Kritériá hodnotenia | Hodnotiace kritérium | Kritérium | Kritérium hodnotenia: ukazovateľ | Indicator |
      Indicators | Evaluation criterion | Evaluation criteria | Evaluation criterion: indicator | Criterion |
      Measure | Success criterion`,
    stems: `ukazovat -vychod -cielov | indikator | kriteri hodnoten | evaluation criter | indicator`,
  },
  {
    field: 'baseline',
    phrases: `
      Východisko | Východisková hodnota | Východiskový stav | Počiatočná hodnota | Súčasná hodnota |
      Baseline | Baseline value | Starting value | Current value`,
    stems: `vychodisk | pociatoc | baseline`,
  },
  {
    field: 'target',
    phrases: `Cieľ | Cieľová hodnota | Cieľový stav | Plánovaná hodnota | Target | Target value | Goal`,
    stems: `cielov | target`,
  },
  {
    field: 'unit',
    phrases: `Jednotka | Merná jednotka | MJ | Unit | Unit of measure | Unit of measurement`,
    stems: `mern jednot | unit measur`,
  },
  {
    field: 'verification',
    phrases: `
      Zdroj overenia | Zdroje overenia | Spôsob overenia | Overenie | Zdroj údajov | Means of verification |
      Verification | Source of verification | Source | Data source`,
    stems: `overen | verification | zdroj udaj | data source`,
  },
  {
    field: 'frequency',
    phrases: `
      Meria sa | Measured | Ako často sa meria | Frekvencia | Frekvencia merania | Periodicita | How often it is measured |
      Frequency | Frequency of measurement`,
    stems: `ako casto | frekvenc | how often | frequency`,
  },
  {
    field: 'responsible',
    phrases: `Kto meria | Meria | Who measures | Measured by`,
    stems: `kto mer | who measur`,
  },
  {
    field: 'purpose',
    phrases: `Účel | Položka | Položka rozpočtu | Purpose | Item | Budget item`,
    stems: '',
  },
  {
    field: 'note',
    phrases: `Poznámka | Poznámky | Note | Notes | Comment | Comments | New or ongoing`,
    stems: '',
  },
]

export const matchMilestonePart = createMatcher(entries)
