import { budgetLine, criterion, milestone, rich, same } from '../build.ts'
import { createCommitment } from '../../create.ts'
import { localized } from '../../localized.ts'
import type { Commitment } from '../../commitmentSchema.ts'

const cityBudget = localized('Rozpočet mesta', 'City budget')

/** Ends in May 2027: it is the reason the draft runs past the term of office. */
export const publicSpace2024: Commitment = {
  ...createCommitment('bb-2024-public-space'),
  title: localized(
    'Zapojenie obyvateľov do prípravy verejných priestranstiev pred zadaním projektu',
    'Involving residents in the preparation of public spaces before the design is commissioned',
  ),
  summary: localized(
    'Pri každej obnove verejného priestranstva nad 100 000 € sa mesto s obyvateľmi stretne pred zadaním projektu, zverejní, čo môžu ovplyvniť, a po dokončení vysvetlí výsledok. Postup overí na troch miestach.',
    'For every renewal of a public space above €100,000 the city will meet residents before commissioning the design, publish what they can influence and explain the result once finished. The procedure will be tested at three sites.',
  ),
  start: '2024-09',
  end: '2027-05',
  leads: ['org-architect', 'org-development'],
  leadsOutside: ['org-urbanism'],
  supporting: ['org-participation', 'org-board', 'org-university', 'org-experts'],
  problem: rich(
    `V rokoch 2020 až 2023 mesto obnovilo 14 verejných priestranstiev. Pri 11 z nich sa obyvatelia o podobe dozvedeli až z hotového projektu, keď sa dala zmeniť už len farba lavičiek. Podali 5 petícií s viac ako 2 300 podpismi a 4 stavby sa predražili alebo omeškali o 2 až 9 mesiacov, pretože sa projekt menil dodatočne.
    Na stretnutia k hotovým projektom prišlo priemerne 19 ľudí, prevažne starších ako 55 rokov. Deti, mladí ľudia a rodičia, ktorí priestranstvá používajú najviac, sa k nim takmer nevyjadrili.`,
    `Between 2020 and 2023 the city renewed 14 public spaces. In 11 cases residents learned what they would look like only from the finished design, when nothing but the colour of the benches could be changed. They submitted 5 petitions with more than 2,300 signatures, and 4 projects became more expensive or were delayed by 2 to 9 months because the design had to be changed afterwards.
    Meetings on finished designs were attended by 19 people on average, mostly over 55. Children, young people and parents, who use the spaces most, hardly commented on them.`,
  ),
  statusQuo: rich(
    `Zákonné pripomienkovanie sa týka až stavebného konania. Prvý akčný plán opísal, kde sa dá verejnosť prizvať skôr, a uskutočnil 4 komunikačné stretnutia, záväzný postup však nevznikol. Oddelenie architekta mesta usporiadalo z vlastnej iniciatívy 3 včasné stretnutia; všetky sa skončili dohodou.`,
    `Statutory commenting begins only with the building procedure. The first action plan described where the public can be invited earlier and held 4 communication meetings, but no binding procedure came out of it. The Office of the City Architect held 3 early meetings on its own initiative; all ended with an agreement.`,
  ),
  solution: rich(
    `Mesto schváli **pravidlá včasného zapojenia** pre obnovy nad 100 000 €. Každá obnova bude mať:
    - stretnutie pred zadaním projektu, priamo na mieste,
    - zverejnené zadanie s odsekom „čo môžete ovplyvniť a čo nie“,
    - druhé stretnutie k rozpracovanému návrhu,
    - záverečnú správu, ktorá porovná podnety s výsledkom.
    Postup sa overí na **3 priestranstvách**. Pri jednom z nich pripravia zadanie žiaci základnej školy so svojimi učiteľmi.`,
    `The city will adopt **rules of early involvement** for renewals above €100,000. Every renewal will have:
    - a meeting before the design is commissioned, on the site itself,
    - a published brief with a section “what you can influence and what you cannot”,
    - a second meeting on the draft design,
    - a final report comparing the suggestions with the result.
    The procedure will be tested at **3 public spaces**. At one of them pupils of a primary school and their teachers will prepare the brief.`,
  ),
  contribution: rich(
    `Keď sa podnety zozbierajú pred zadaním, možno ich do projektu zapracovať bez dodatočných zmien. Obyvatelia vedia, čo mohli ovplyvniť, a správa im ukáže, či sa to stalo. Pravidlá platia pre každú väčšiu obnovu, takže zapojenie nezávisí od toho, kto projekt vedie.`,
    `When suggestions are collected before the brief is set, they can be worked into the design without later changes. Residents know what they could influence, and the report shows them whether it happened. The rules apply to every larger renewal, so involvement does not depend on who runs the project.`,
  ),
  goals: ['bb-2024-goal-early'],
  strategyLink: rich(
    'Mapa otvoreného vládnutia Banská Bystrica 2030, pilier **participácia**: včasný vstup obyvateľov do rozhodovania.',
    'Banská Bystrica Open Government Roadmap 2030, pillar **participation**: residents’ early entry into decision-making.',
  ),
  policyArea: 'publicParticipation',
  sector: 'landPlanning',
  values: [
    {
      id: 'bb-2024-public-space-participation',
      value: 'participation',
      justification: rich(
        'Obyvatelia vstupujú do prípravy v čase, keď sa rozhoduje o účele a podobe miesta, nie až pri hotovom projekte. Stretnutia na mieste a v škole prizývajú aj deti a rodičov, ktorí na úradné stretnutia neprichádzajú.',
        'Residents take part when the purpose and shape of a place are being decided, not only when the design is finished. Meetings on site and at school also invite children and parents, who do not come to official meetings.',
      ),
    },
    {
      id: 'bb-2024-public-space-accountability',
      value: 'accountability',
      justification: rich(
        'Záverečná správa porovná podnety s výsledkom a vysvetlí každý rozdiel. Mesto ju predloží mestskému zastupiteľstvu, takže za dodržanie pravidiel sa zodpovedá verejne pri každej obnove.',
        'The final report compares the suggestions with the result and explains every difference. The city submits it to the city council, so it answers publicly for keeping the rules in every renewal.',
      ),
    },
  ],
  resources: rich(
    `Prípravu vedie Oddelenie architekta mesta v rámci svojich kapacít. Na každé z 3 miest pripadá **2 500 €** na facilitáciu, materiály a deň na mieste; sumy sú súčasťou prípravy projektov.`,
    `The Office of the City Architect leads the preparation within its capacity. Each of the 3 sites has **€2,500** for facilitation, materials and a day on site; the sums are part of project preparation.`,
  ),
  budget: [
    budgetLine(
      'bb-2024-public-space-budget-1',
      7500,
      localized('Facilitácia a stretnutia na 3 miestach', 'Facilitation and meetings at 3 sites'),
      cityBudget,
    ),
    budgetLine(
      'bb-2024-public-space-budget-2',
      2000,
      localized('Práca so žiakmi základnej školy', 'Work with primary school pupils'),
      localized('Partner záväzku', 'Partner of the commitment'),
    ),
  ],
  milestones: [
    milestone('bb-2024-public-space-rules', {
      title: localized('Schválenie pravidiel včasného zapojenia', 'Adoption of the rules of early involvement'),
      output: localized(
        'Dokument „Pravidlá včasného zapojenia“ schválený zastupiteľstvom',
        'Document “Rules of early involvement” adopted by the city council',
      ),
      start: '2024-09',
      end: '2025-02-28',
      lead: 'org-architect',
      supporting: ['org-urbanism', 'org-board', 'org-participation'],
      cost: 0,
      costSource: localized('Vlastné kapacity úradu', 'The office’s own staff'),
    }),
    milestone('bb-2024-public-space-first', {
      title: localized('Overenie pravidiel na prvom priestranstve', 'Testing the rules at the first public space'),
      output: localized(
        '2 stretnutia so zápismi a zverejnené zadanie projektu',
        '2 meetings with minutes and a published project brief',
      ),
      start: '2025-03',
      end: '2025-10-31',
      lead: 'org-architect',
      supporting: ['org-urbanism', 'org-development'],
      cost: 2500,
      costSource: cityBudget,
    }),
    milestone('bb-2024-public-space-school', {
      title: localized('Zadanie projektu pripravené so žiakmi', 'Project brief prepared with pupils'),
      output: localized(
        'Zadanie projektu ako dokument s návrhmi žiakov z 4 dielní',
        'Project brief as a document with pupils’ proposals from 4 workshops',
      ),
      start: '2025-09',
      end: '2026-06-30',
      lead: 'org-urbanism',
      supporting: ['org-architect', 'org-university'],
      cost: 4500,
      costSource: localized('Rozpočet mesta a partner záväzku', 'City budget and a partner of the commitment'),
    }),
    milestone('bb-2024-public-space-third', {
      title: localized('Overenie pravidiel na treťom priestranstve', 'Testing the rules at the third public space'),
      output: localized(
        '2 stretnutia so zápismi a zverejnené zadanie projektu',
        '2 meetings with minutes and a published project brief',
      ),
      start: '2026-03',
      end: '2026-11',
      lead: 'org-development',
      supporting: ['org-architect', 'org-board'],
      cost: 2500,
      costSource: cityBudget,
    }),
    milestone('bb-2024-public-space-report', {
      title: localized('Záverečná správa o troch priestranstvách', 'Final report on the three public spaces'),
      output: localized(
        'Správa porovnávajúca podnety s výsledkom, predložená zastupiteľstvu',
        'Report comparing suggestions with the result, submitted to the city council',
      ),
      start: '2026-12',
      end: '2027-04-30',
      lead: 'org-architect',
      supporting: ['org-participation', 'org-experts'],
      cost: 0,
      costSource: localized('Vlastné kapacity úradu', 'The office’s own staff'),
    }),
  ],
  criteria: [
    criterion('bb-2024-public-space-criterion-1', {
      indicator: localized(
        'Podiel obnov nad 100 000 € so stretnutím pred zadaním projektu',
        'Share of renewals above €100,000 with a meeting before the design is commissioned',
      ),
      baseline: localized('21 % (3 zo 14)', '21% (3 of 14)'),
      target: localized('100 %', '100%'),
      unit: localized('% obnov', '% of renewals'),
      verification: localized('Zápisy zo stretnutí a zverejnené zadania', 'Minutes of meetings and published briefs'),
      frequency: 'yearly',
      responsible: 'org-architect',
    }),
    criterion('bb-2024-public-space-criterion-2', {
      milestone: 'bb-2024-public-space-first',
      indicator: localized('Priemerný počet účastníkov stretnutia', 'Average number of participants at a meeting'),
      baseline: same('19'),
      target: same('45'),
      unit: localized('osoby', 'people'),
      verification: localized('Prezenčné listiny', 'Attendance lists'),
      frequency: 'halfYearly',
      responsible: 'org-development',
    }),
    criterion('bb-2024-public-space-criterion-3', {
      milestone: 'bb-2024-public-space-report',
      indicator: localized(
        'Počet zmien projektu po zadaní, ktoré si vyžiadali obyvatelia',
        'Number of changes to the design after commissioning requested by residents',
      ),
      baseline: localized('4 stavby zo 14', '4 of 14 projects'),
      target: same('0'),
      unit: localized('zmeny', 'changes'),
      verification: localized('Dodatky k zmluvám o dielo', 'Amendments to works contracts'),
      frequency: 'atEnd',
      responsible: 'org-development',
    }),
  ],
  lineage: {
    planId: 'bb-2021',
    planTitle: localized(
      'Akčný plán otvoreného vládnutia mesta Banská Bystrica 2021 – 2022',
      'Action plan – Banská Bystrica, Slovak Republic, 2021 – 2022',
    ),
    commitmentId: 'bb-2021-planning',
    number: '1',
    title: localized(
      'Uplatňovanie systému otvoreného vládnutia v procesoch územného plánovania, strategického plánovania a environmentálneho manažmentu mesta a budovanie zručností zamestnancov mestského úradu pri jeho uplatňovaní',
      'Application of open government system in processes of spatial planning, strategic planning, and environmental management of the city, building up skilled employees of the BB Municipal Authority in the application of the open government system',
    ),
    news: rich(
      'Predchádzajúci záväzok procesy preskúmal a vyškolil zamestnancov. Nový z jeho odporúčaní robí záväzné pravidlo pre jeden druh projektov, overuje ho na 3 miestach a skladá z neho účty zastupiteľstvu.',
      'The prior commitment examined the processes and trained employees. The new one turns its recommendations into a binding rule for one kind of project, tests it at 3 sites and accounts for it to the city council.',
    ),
  },
}
