import { budgetLine, criterion, milestone, rich, same } from '../build.ts'
import { createCommitment } from '../../create.ts'
import { localized } from '../../localized.ts'
import type { Commitment } from '../../commitmentSchema.ts'

const cityBudget = localized('Rozpočet mesta', 'City budget')

export const responses2024: Commitment = {
  ...createCommitment('bb-2024-responses'),
  title: localized(
    'Odôvodnená odpoveď na každý podnet zozbieraný pri tvorbe Mapy otvoreného vládnutia',
    'A reasoned response to every suggestion collected when the Open Government Roadmap was created',
  ),
  summary: localized(
    'Mesto posúdi zozbierané podnety podľa zverejnených kritérií, rozhodne o každom z nich a odpoveď zverejní vo verejnom registri. Rovnaký postup potom použije pri ďalších dokumentoch.',
    'The city will assess the collected suggestions by published criteria, decide on each of them and publish the answer in a public register. It will then use the same procedure for further documents.',
  ),
  start: '2024-03',
  end: '2026-06',
  leads: ['org-participation', 'org-head'],
  leadsOutside: ['org-dialogue'],
  supporting: ['org-board', 'org-organisational', 'org-experts'],
  problem: rich(
    `Pri tvorbe Mapy otvoreného vládnutia Banská Bystrica 2030 poslali obyvatelia a organizácie **312 podnetov**. Mesto ich zhrnulo do 8 tém, no jednotlivo odpovedalo len na 26 z nich. Kto podnet poslal, nevie, či ho mesto prijalo, odložilo alebo zamietlo, a prečo.
    Netýka sa to len Mapy. Pri troch strategických dokumentoch schválených v rokoch 2022 a 2023 dostala písomnú odpoveď v priemere 17 % ľudí, ktorí podali pripomienku. V prieskume pri tvorbe Mapy preto 61 % opýtaných uviedlo, že posielať podnety nemá zmysel. Najviac tým strácajú ľudia, ktorí nemajú vo vedení mesta nikoho známeho.`,
    `When the Banská Bystrica Open Government Roadmap 2030 was created, residents and organisations sent **312 suggestions**. The city summed them up in 8 topics but answered only 26 of them one by one. Those who sent a suggestion do not know whether the city adopted, postponed or rejected it, and why.
    This does not concern the Roadmap alone. For three strategic documents adopted in 2022 and 2023, on average 17% of the people who submitted a comment received a written answer. In a survey made with the Roadmap, 61% of respondents therefore said that sending suggestions makes no sense. Those who know nobody in the city’s leadership lose the most.`,
  ),
  statusQuo: rich(
    `V júni a júli 2023 sa uskutočnili 3 stretnutia odborníkov úradu, vedenia a Rady Spolupracovne, na ktorých sa začala priorizácia podnetov. Posúdených je zatiaľ 118 z nich.
    Kritériá, podľa ktorých mesto v roku 2021 vyberalo záväzky prvého plánu, sú zverejnené, na iné dokumenty sa však nepoužívajú. Register podnetov neexistuje.`,
    `In June and July 2023 there were 3 meetings of the office’s experts, management and the CoLaboratory Board, which began prioritising the suggestions. So far 118 of them have been assessed.
    The criteria by which the city chose the commitments of the first plan in 2021 are published but not used for other documents. There is no register of suggestions.`,
  ),
  solution: rich(
    `Mesto dokončí, čo v roku 2023 začalo, a urobí z toho trvalý postup:
    - posúdi všetkých **312 podnetov** podľa zverejnených kritérií: súlad s hodnotami OGP, určitosť, nositeľ, možnosť financovania, prínos k zmene a kompetencia mesta,
    - o každom rozhodne jedným z piatich spôsobov: prijatý, čiastočne prijatý, ponechaný v zásobníku aktivít, presunutý do inej stratégie, neprijatý,
    - ku každému rozhodnutiu pripojí **odôvodnenie** a zverejní ho v registri bez osobných údajov,
    - schváli metodiku, podľa ktorej rovnako posúdi pripomienky k ďalším strategickým dokumentom, s odpoveďou do 30 dní.`,
    `The city will finish what it began in 2023 and turn it into a lasting procedure:
    - it will assess all **312 suggestions** by published criteria: fit with OGP values, specificity, an owner, chance of funding, contribution to change and competence of the city,
    - it will decide on each in one of five ways: adopted, partly adopted, kept in the pool of activities, moved to another strategy, not adopted,
    - it will add a **reason** to each decision and publish it in a register without personal data,
    - it will adopt a methodology for assessing comments on further strategic documents in the same way, with an answer within 30 days.`,
  ),
  contribution: rich(
    `Odôvodnená odpoveď ukáže, čo sa s podnetom stalo, a umožní s mestom o dôvodoch hovoriť. Kto vidí, že jeho návrh niekto posúdil, zapojí sa znova. Verejný register zároveň zaväzuje úrad: neposúdený podnet v ňom nemožno prehliadnuť.
    Podiel zodpovedaných podnetov má vzrásť zo 17 % na 95 %.`,
    `A reasoned response will show what happened to a suggestion and allow people to discuss the reasons with the city. Those who see that someone considered their proposal take part again. A public register also binds the office: a suggestion that was not assessed cannot be overlooked in it.
    The share of answered suggestions should grow from 17% to 95%.`,
  ),
  goals: ['bb-2024-goal-response'],
  strategyLink: rich(
    'Mapa otvoreného vládnutia Banská Bystrica 2030, pilier **transparentnosť**: zrozumiteľné a overiteľné rozhodovanie mesta.',
    'Banská Bystrica Open Government Roadmap 2030, pillar **transparency**: understandable and verifiable decision-making of the city.',
  ),
  policyArea: 'accessToInformation',
  sector: 'crossSectoral',
  values: [
    {
      id: 'bb-2024-responses-transparency',
      value: 'transparency',
      justification: rich(
        'Verejnosť po prvý raz uvidí na jednom mieste všetky podnety, kritériá ich posúdenia aj rozhodnutia mesta. Údaje registra budú dostupné aj na stiahnutie v strojovo čitateľnej podobe.',
        'For the first time the public will see all suggestions, the criteria of their assessment and the city’s decisions in one place. The data of the register will also be available for download in machine-readable form.',
      ),
    },
    {
      id: 'bb-2024-responses-accountability',
      value: 'accountability',
      justification: rich(
        'Mesto preberá povinnosť zdôvodniť, prečo podnet neprijalo, a dodržať lehotu 30 dní. Kto s odôvodnením nesúhlasí, môže požiadať Radu Spolupracovne o opätovné posúdenie a jej stanovisko sa zverejní.',
        'The city takes on the duty to give reasons for not adopting a suggestion and to keep a limit of 30 days. Whoever disagrees with the reasons may ask the CoLaboratory Board for a new assessment, and its opinion will be published.',
      ),
    },
  ],
  resources: rich(
    `Posudzovanie podnetov zvládne referát participácie s dvoma hodnotiteľmi z Rady Spolupracovne. Register vznikne na platforme, ktorú mesto už používa; jej úpravu a školenie útvarov zaplatí rozpočet mesta.`,
    `The participation department will manage the assessment with two assessors from the CoLaboratory Board. The register will run on a platform the city already uses; its adaptation and the training of departments will be paid from the city budget.`,
  ),
  budget: [
    budgetLine(
      'bb-2024-responses-budget-1',
      3500,
      localized('Úprava platformy pre register podnetov', 'Adaptation of the platform for the register of suggestions'),
      cityBudget,
    ),
    budgetLine(
      'bb-2024-responses-budget-2',
      1600,
      localized('Školenie útvarov v písaní odôvodnení', 'Training of departments in writing reasons'),
      cityBudget,
    ),
  ],
  milestones: [
    milestone('bb-2024-responses-prioritisation', {
      title: localized(
        'Dokončenie priorizácie zozbieraných podnetov',
        'Completing the prioritisation of collected suggestions',
      ),
      output: localized(
        'Tabuľka 312 podnetov s hodnotením podľa zverejnených kritérií',
        'Dataset of 312 suggestions rated by the published criteria',
      ),
      start: '2024-03',
      end: '2024-09-30',
      lead: 'org-participation',
      supporting: ['org-board', 'org-dialogue'],
      cost: 0,
      costSource: localized('Vlastné kapacity úradu', 'The office’s own staff'),
    }),
    milestone('bb-2024-responses-register', {
      title: localized('Spustenie verejného registra podnetov', 'Launch of the public register of suggestions'),
      output: localized(
        'Webová stránka registra s 312 odôvodnenými odpoveďami',
        'Website of the register with 312 reasoned responses',
      ),
      start: '2024-10',
      end: '2025-04-30',
      lead: 'org-participation',
      supporting: ['org-organisational', 'org-experts'],
      cost: 3500,
      costSource: cityBudget,
    }),
    milestone('bb-2024-responses-methodology', {
      title: localized('Schválenie metodiky práce s podnetmi', 'Adoption of the methodology for handling suggestions'),
      output: localized(
        'Metodika podpísaná prednostkou úradu a zverejnená na webe mesta',
        'Methodology signed by the Head of Municipal Office and published on the city’s website',
      ),
      start: '2025-02',
      end: '2025-08-31',
      lead: 'org-head',
      supporting: ['org-participation', 'org-dialogue'],
      cost: 1600,
      costSource: cityBudget,
    }),
    milestone('bb-2024-responses-application', {
      title: localized(
        'Použitie metodiky pri dvoch strategických dokumentoch',
        'Use of the methodology on two strategic documents',
      ),
      output: localized(
        '2 vyhodnotenia pripomienok s odpoveďami do 30 dní',
        '2 reports on comments with answers given within 30 days',
      ),
      start: '2025-09',
      end: '2026-05-31',
      lead: 'org-participation',
      supporting: ['org-head', 'org-board'],
      cost: 0,
      costSource: localized('Vlastné kapacity úradu', 'The office’s own staff'),
    }),
  ],
  criteria: [
    criterion('bb-2024-responses-criterion-1', {
      indicator: localized(
        'Podiel podnetov zodpovedaných s odôvodnením do 30 dní',
        'Share of suggestions answered with reasons within 30 days',
      ),
      baseline: localized('17 % (roky 2022 – 2023)', '17% (2022 – 2023)'),
      target: localized('95 %', '95%'),
      unit: localized('% podnetov', '% of suggestions'),
      verification: localized('Verejný register podnetov', 'Public register of suggestions'),
      frequency: 'quarterly',
      responsible: 'org-participation',
    }),
    criterion('bb-2024-responses-criterion-2', {
      milestone: 'bb-2024-responses-prioritisation',
      indicator: localized('Počet posúdených podnetov', 'Number of suggestions assessed'),
      baseline: same('118'),
      target: same('312'),
      unit: localized('podnety', 'suggestions'),
      verification: localized('Zverejnená tabuľka podnetov', 'Published dataset of suggestions'),
      frequency: 'monthly',
      responsible: 'org-participation',
    }),
    criterion('bb-2024-responses-criterion-3', {
      milestone: 'bb-2024-responses-application',
      indicator: localized(
        'Podiel ľudí, ktorí považujú odpoveď mesta za zrozumiteľnú',
        'Share of people who find the city’s answer understandable',
      ),
      baseline: localized('nemeralo sa', 'not measured'),
      target: localized('70 %', '70%'),
      unit: localized('% opýtaných', '% of respondents'),
      verification: localized('Krátky dotazník pripojený k odpovedi', 'Short questionnaire attached to the answer'),
      frequency: 'yearly',
      responsible: 'org-board',
    }),
  ],
}
