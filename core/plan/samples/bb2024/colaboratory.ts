import { budgetLine, criterion, milestone, rich, same } from '../build.ts'
import { createCommitment } from '../../create.ts'
import { localized } from '../../localized.ts'
import type { Commitment } from '../../commitmentSchema.ts'

const cityBudget = localized('Rozpočet mesta', 'City budget')

/** SKBBA0004: title, period, leads and stakeholders as published. */
export const colaboratory2024: Commitment = {
  ...createCommitment('bb-2024-colaboratory'),
  ogpId: 'SKBBA0004',
  title: localized(
    'Podpora integrácie a využívania nástroja Spolupracovňa v agende mestského úradu',
    'Increasing the integration and use of the CoLaboratory tool in the Municipal Office agenda',
  ),
  summary: localized(
    'Mesto určí, kedy majú oddelenia pri príprave rozhodnutí využiť Spolupracovňu, vyškolí na to svojich zamestnancov a postup overí v piatich agendách. Z nástroja pre jednotlivcov sa tak stane súčasť práce úradu.',
    'The city will set out when departments should use the CoLaboratory in preparing decisions, train its employees for it and test the procedure in five agendas. A tool of individuals will thus become part of the office’s work.',
  ),
  start: '2024-04',
  end: '2026-08',
  leads: ['org-head', 'org-participation', 'org-organisational', 'org-development', 'org-architect'],
  leadsOutside: ['org-dialogue', 'org-nova'],
  supporting: ['org-working-group', 'org-university', 'org-board', 'org-coexistence', 'org-experts'],
  problem: rich(
    `Mestská Spolupracovňa vznikla v prvom akčnom pláne ako miesto, kde úrad pripravuje rozhodnutia spolu s obyvateľmi a organizáciami. Používajú ju však jednotlivci, nie úrad: z 11 oddelení ju do konca roka 2023 využili **3** a zo 64 materiálov, ktoré mali v roku 2023 zásadný vplyv na obyvateľov, ňou prešlo **5**.
    V internom prieskume uviedlo 58 % zamestnancov, že nevedia, kedy majú Spolupracovňu prizvať, a 41 % sa obáva, že im predĺži prácu. Obyvatelia preto do rozhodovania vstupujú neskoro a nerovnako: záleží na tom, ktorý úradník ich vec pripravuje. Spory sa prenášajú do zastupiteľstva, kde už na ich riešenie nie je čas.`,
    `The City CoLaboratory came out of the first action plan as a place where the office prepares decisions together with residents and organisations. It is used by individuals, however, not by the office: of 11 departments, **3** had used it by the end of 2023, and of 64 documents with a major effect on residents in 2023, **5** went through it.
    In an internal survey 58% of employees said they do not know when to invite the CoLaboratory and 41% fear that it will prolong their work. Residents therefore enter decision-making late and unequally: it depends on which official prepares their matter. Disputes move to the city council, where there is no time left to settle them.`,
  ),
  statusQuo: rich(
    `Spolupracovňa má od roku 2022 vlastné pravidlá a Radu, ktorá je neformálnym poradným orgánom. V predpisoch mestského úradu sa však nespomína:
    - organizačný poriadok neurčuje, kto s ňou za oddelenie komunikuje,
    - postup prípravy materiálov pre zastupiteľstvo s ňou nepočíta,
    - jediným školením bolo úvodné školenie v rokoch 2021 a 2022.`,
    `Since 2022 the CoLaboratory has had its own rules and a Board, which is an informal advisory body. The rules of the Municipal Office, however, do not mention it:
    - the organisational order does not say who communicates with it on behalf of a department,
    - the procedure of preparing documents for the city council does not reckon with it,
    - the only training was the introductory one in 2021 and 2022.`,
  ),
  solution: rich(
    `Mesto zavedie Spolupracovňu do pravidiel a zručností úradu v štyroch krokoch:
    1. **Zmapuje agendy** všetkých 11 oddelení a označí tie, v ktorých má spolupráca s obyvateľmi najväčší prínos.
    2. **Schváli smernicu**, ktorá určí, kedy je prizvanie Spolupracovne povinné, kedy odporúčané a aké kroky nasledujú.
    3. **Vyškolí** kontaktné osoby zo všetkých oddelení a pripraví im metodiku s príkladmi.
    4. **Overí postup** v piatich agendách, vyhodnotí ho s partnermi a podľa výsledku smernicu upraví.
    Na rozdiel od prvého plánu nejde o ďalšie stretnutia, ale o zmenu pravidiel, podľa ktorých úrad pracuje.`,
    `The city will bring the CoLaboratory into the rules and skills of the office in four steps:
    1. **Map the agendas** of all 11 departments and mark those where collaboration with residents brings the most.
    2. **Adopt a directive** stating when inviting the CoLaboratory is mandatory, when it is recommended and what steps follow.
    3. **Train** contact persons from all departments and prepare a methodology with examples for them.
    4. **Test the procedure** in five agendas, evaluate it with the partners and amend the directive accordingly.
    Unlike in the first plan, this is not about further meetings but about changing the rules by which the office works.`,
  ),
  contribution: rich(
    `Smernica odstráni neistotu, kedy Spolupracovňu prizvať, a školenia obavu, že spolupráca prácu predĺži. Keď bude postup rovnaký vo všetkých oddeleniach, prestane zapojenie obyvateľov závisieť od jednotlivca.
    Očakávame, že do augusta 2026 prejde Spolupracovňou aspoň 25 materiálov ročne a využije ju 9 z 11 oddelení.`,
    `The directive will remove the uncertainty about when to invite the CoLaboratory, and the training the fear that collaboration prolongs the work. Once the procedure is the same in all departments, the involvement of residents will no longer depend on an individual.
    We expect that by August 2026 at least 25 documents a year will go through the CoLaboratory and 9 of 11 departments will use it.`,
  ),
  goals: ['bb-2024-goal-collaboration'],
  strategyLink: rich(
    'Mapa otvoreného vládnutia Banská Bystrica 2030, pilier **spolupráca**: spoločná príprava riešení v každodennej práci úradu.',
    'Banská Bystrica Open Government Roadmap 2030, pillar **collaboration**: preparing solutions together in the everyday work of the office.',
  ),
  policyArea: 'publicParticipation',
  sector: 'publicServices',
  values: [
    {
      id: 'bb-2024-colaboratory-participation',
      value: 'participation',
      justification: rich(
        'Obyvatelia a organizácie získajú zaručenú možnosť vstúpiť do prípravy rozhodnutí, ktoré sa ich najviac dotýkajú, a to skôr, než materiál dostane zastupiteľstvo. Smernica z nej urobí pravidlo platné pre všetky oddelenia úradu, nie výsadu tých, ktorí sa vedia ozvať.',
        'Residents and organisations gain a guaranteed opportunity to take part in preparing the decisions that affect them most, before the document reaches the city council. The directive makes it a rule for all departments of the office, not a privilege of those who know how to make themselves heard.',
      ),
    },
  ],
  resources: rich(
    `- **Ľudia:** koordinátor na polovičný úväzok v referáte participácie, jedna kontaktná osoba v každom oddelení.
    - **Odbornosť:** metodická podpora Dialogue Centre a NOVA Information Management School.
    - **Peniaze:** školenia, metodika a facilitácia pilotných agend z rozpočtu mesta.`,
    `- **People:** a half-time coordinator in the participation department, one contact person in every department.
    - **Expertise:** methodological support of Dialogue Centre and NOVA Information Management School.
    - **Money:** training, methodology and facilitation of the pilot agendas from the city budget.`,
  ),
  budget: [
    budgetLine(
      'bb-2024-colaboratory-budget-1',
      4800,
      localized('Školenia kontaktných osôb, tri moduly', 'Training of contact persons, three modules'),
      cityBudget,
    ),
    budgetLine(
      'bb-2024-colaboratory-budget-2',
      2200,
      localized('Metodika: príprava a grafické spracovanie', 'Methodology: preparation and graphic design'),
      cityBudget,
    ),
    budgetLine(
      'bb-2024-colaboratory-budget-3',
      6000,
      localized('Facilitácia piatich pilotných agend', 'Facilitation of five pilot agendas'),
      cityBudget,
    ),
  ],
  milestones: [
    milestone('bb-2024-colaboratory-map', {
      title: localized(
        'Zmapovanie agend vhodných pre Spolupracovňu',
        'Mapping of agendas suitable for the CoLaboratory',
      ),
      output: localized(
        'Analýza agend 11 oddelení so zoznamom odporúčaných materiálov',
        'Analysis of the agendas of 11 departments with a list of recommended documents',
      ),
      start: '2024-04',
      end: '2024-10-31',
      lead: 'org-participation',
      supporting: ['org-working-group', 'org-nova'],
      cost: 0,
      costSource: localized('Vlastné kapacity úradu', 'The office’s own staff'),
    }),
    milestone('bb-2024-colaboratory-directive', {
      title: localized(
        'Schválenie smernice o využívaní Spolupracovne',
        'Adoption of the directive on the use of the CoLaboratory',
      ),
      output: localized(
        'Smernica podpísaná primátorom a zverejnená na webe mesta',
        'Directive signed by the mayor and published on the city’s website',
      ),
      start: '2024-11',
      end: '2025-03-31',
      lead: 'org-head',
      supporting: ['org-organisational', 'org-participation', 'org-board'],
      cost: 0,
      costSource: localized('Vlastné kapacity úradu', 'The office’s own staff'),
    }),
    milestone('bb-2024-colaboratory-training', {
      title: localized(
        'Vyškolenie kontaktných osôb všetkých oddelení',
        'Training of contact persons from all departments',
      ),
      output: localized(
        '3 školenia pre 22 zamestnancov a metodika s príkladmi v tlačenej podobe',
        '3 training sessions for 22 employees and a printed methodology with examples',
      ),
      start: '2025-02',
      end: '2025-09-30',
      lead: 'org-organisational',
      supporting: ['org-dialogue', 'org-university', 'org-experts'],
      cost: 7000,
      costSource: cityBudget,
    }),
    milestone('bb-2024-colaboratory-pilots', {
      title: localized('Overenie postupu v piatich agendách', 'Testing the procedure in five agendas'),
      output: localized(
        '5 zápisov zo stretnutí Spolupracovne s návrhmi zapracovanými do materiálov',
        '5 sets of minutes of CoLaboratory meetings with proposals worked into the documents',
      ),
      start: '2025-04',
      end: '2026-03-31',
      lead: 'org-development',
      supporting: ['org-architect', 'org-dialogue', 'org-board'],
      cost: 6000,
      costSource: cityBudget,
    }),
    milestone('bb-2024-colaboratory-evaluation', {
      title: localized('Vyhodnotenie smernice s partnermi', 'Evaluation of the directive with the partners'),
      output: localized(
        'Hodnotiaca správa s návrhom zmien smernice',
        'Evaluation report with proposed changes to the directive',
      ),
      start: '2026-03',
      end: '2026-07-31',
      lead: 'org-participation',
      supporting: ['org-nova', 'org-coexistence', 'org-board'],
      cost: 0,
      costSource: localized('Vlastné kapacity úradu', 'The office’s own staff'),
    }),
  ],
  criteria: [
    criterion('bb-2024-colaboratory-criterion-1', {
      indicator: localized(
        'Počet oddelení, ktoré za rok využili Spolupracovňu',
        'Number of departments that used the CoLaboratory during a year',
      ),
      baseline: localized('3 (rok 2023)', '3 (2023)'),
      target: same('9'),
      unit: localized('oddelenia', 'departments'),
      verification: localized(
        'Zápisy zo stretnutí zverejnené na stránke Spolupracovne',
        'Minutes published on the CoLaboratory’s web page',
      ),
      frequency: 'yearly',
      responsible: 'org-participation',
    }),
    criterion('bb-2024-colaboratory-criterion-2', {
      indicator: localized(
        'Počet materiálov pripravených so Spolupracovňou za rok',
        'Number of documents prepared with the CoLaboratory during a year',
      ),
      baseline: localized('5 (rok 2023)', '5 (2023)'),
      target: same('25'),
      unit: localized('materiály', 'documents'),
      verification: localized(
        'Program zasadnutí zastupiteľstva s označením materiálov',
        'Agendas of the city council with the documents marked',
      ),
      frequency: 'halfYearly',
      responsible: 'org-organisational',
    }),
    criterion('bb-2024-colaboratory-criterion-3', {
      milestone: 'bb-2024-colaboratory-training',
      indicator: localized(
        'Podiel vyškolených zamestnancov, ktorí vedia určiť, kedy Spolupracovňu prizvať',
        'Share of trained employees who can tell when to invite the CoLaboratory',
      ),
      baseline: localized('42 %', '42%'),
      target: localized('90 %', '90%'),
      unit: localized('% zamestnancov', '% of employees'),
      verification: localized(
        'Dotazník pred školením a tri mesiace po ňom',
        'Questionnaire before the training and three months after it',
      ),
      frequency: 'once',
      responsible: 'org-university',
    }),
    criterion('bb-2024-colaboratory-criterion-4', {
      milestone: 'bb-2024-colaboratory-pilots',
      indicator: localized(
        'Podiel návrhov z pilotných stretnutí s odôvodnenou odpoveďou',
        'Share of proposals from the pilot meetings with a reasoned response',
      ),
      baseline: localized('nemeralo sa', 'not measured'),
      target: localized('100 %', '100%'),
      unit: localized('% návrhov', '% of proposals'),
      verification: localized('Prílohy zápisov zo stretnutí', 'Annexes to the minutes of meetings'),
      frequency: 'quarterly',
      responsible: 'org-development',
    }),
  ],
  lineage: {
    planId: 'bb-2021',
    planTitle: localized(
      'Akčný plán otvoreného vládnutia mesta Banská Bystrica 2021 – 2022',
      'Action plan – Banská Bystrica, Slovak Republic, 2021 – 2022',
    ),
    commitmentId: 'bb-2021-platform',
    number: '3',
    title: localized(
      'Vytvorenie mestskej platformy otvoreného vládnutia',
      'Creation of the city platform of open government',
    ),
    news: rich(
      'Prvý plán Spolupracovňu vytvoril a preveril na šiestich stretnutiach. Nový záväzok ju zavádza do predpisov úradu: určuje povinnosť, zodpovedné osoby a postup, a tým mení prácu všetkých oddelení.',
      'The first plan created the CoLaboratory and tested it at six meetings. The new commitment brings it into the rules of the office: it sets a duty, responsible persons and a procedure, and thus changes the work of all departments.',
    ),
  },
}
