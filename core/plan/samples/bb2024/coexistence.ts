import { budgetLine, criterion, milestone, rich, same } from '../build.ts'
import { createCommitment } from '../../create.ts'
import { localized } from '../../localized.ts'
import type { Commitment } from '../../commitmentSchema.ts'

const projectFunds = localized('Program URBACT IV', 'URBACT IV programme')

/** Prepared with the URBACT network Agents of Co-Existence, which ends in December 2025. */
export const coexistence2024: Commitment = {
  ...createCommitment('bb-2024-coexistence'),
  title: localized(
    'Integrovaný akčný plán sociálnej inovácie v samospráve: Agenti koexistencie',
    'Integrated action plan for social innovation within the municipality: Agents of Co-Existence',
  ),
  summary: localized(
    'Mesto s partnermi z deviatich európskych miest pripraví a schváli integrovaný akčný plán, ktorý naučí zamestnancov úradu viesť dialóg o témach, ktoré mesto rozdeľujú. Tri opatrenia vopred vyskúša.',
    'With partners from nine European cities, the city will prepare and adopt an integrated action plan that teaches municipal staff to lead a dialogue on topics that divide the city. It will test three measures beforehand.',
  ),
  start: '2024-01',
  end: '2025-12',
  leads: ['org-participation', 'org-development'],
  leadsOutside: ['org-dialogue'],
  supporting: ['org-coexistence', 'org-working-group', 'org-board', 'org-university'],
  problem: rich(
    `Verejné stretnutia v meste sa čoraz častejšie menia na spor. Z 34 stretnutí k zámerom mesta v roku 2022 sa 12 skončilo bez výsledku alebo predčasne, najmä pri dopravných zmenách, umiestnení sociálnych služieb a pri bývaní pre odídencov z Ukrajiny. V roku 2019 to boli 3 z 29.
    Dopláca na to najmä menšina obyvateľov, o ktorých sa hovorí bez nich: cudzinci, ľudia bez domova, rodiny so zdravotne znevýhodneným členom. Zamestnanci úradu nemajú pre prácu s konfliktom výcvik ani oporu; 27 zo 40 opýtaných uviedlo, že sa takýmto stretnutiam vyhýbajú.`,
    `Public meetings in the city turn into disputes more and more often. Of 34 meetings on the city’s intentions in 2022, 12 ended without a result or early, mostly on traffic changes, the location of social services and housing for people displaced from Ukraine. In 2019 it was 3 of 29.
    The price is paid mostly by the minority of residents who are talked about without being present: foreigners, homeless people, families with a disabled member. Municipal staff have neither training nor support for work with conflict; 27 of 40 respondents said they avoid such meetings.`,
  ),
  statusQuo: rich(
    `Mesto je od júna 2023 partnerom siete Agenti koexistencie v programe URBACT IV, ktorej hlavným partnerom je Genk. Miestna skupina URBACT sa začala schádzať a porovnala skúsenosti s ďalšími mestami siete.
    Jednotlivé školenia o komunikácii sa v úrade uskutočnili, nenadväzovali však na seba a netýkali sa práce s konfliktom.`,
    `Since June 2023 the city has been a partner of the Agents of Co-Existence network in the URBACT IV programme, led by Genk. The URBACT Local Group has begun to meet and has compared experience with other cities of the network.
    Single training courses on communication took place in the office, but they did not build on each other and did not concern work with conflict.`,
  ),
  solution: rich(
    `Mesto pripraví **integrovaný akčný plán** na podporu sociálnej inovácie vo vnútri samosprávy a jeho hlavné opatrenia vopred overí:
    1. miestna skupina URBACT opíše, kde a prečo sa dialóg v meste nedarí,
    2. mesto vyskúša tri malé opatrenia: tím facilitátorov z radov zamestnancov, prípravné rozhovory s dotknutými skupinami a jednoduchý scenár náročného stretnutia,
    3. výsledky vyhodnotí s partnerskými mestami,
    4. zastupiteľstvo schváli plán so zodpovednosťou, termínmi a rozpočtom na ďalšie tri roky.`,
    `The city will prepare an **integrated action plan** to support social innovation within the municipality and test its main measures beforehand:
    1. the URBACT Local Group will describe where and why dialogue in the city fails,
    2. the city will try out three small measures: a team of facilitators from among its employees, preparatory talks with affected groups and a simple script for a difficult meeting,
    3. it will evaluate the results with the partner cities,
    4. the city council will adopt the plan with responsibilities, dates and a budget for the following three years.`,
  ),
  contribution: rich(
    `Vyškolení facilitátori a pripravený scenár zmenia priebeh stretnutí tam, kde dnes zlyhávajú. Prípravné rozhovory privedú k stolu aj tých, o ktorých sa hovorí. Skúsenosti iných miest skrátia čas, ktorý by sme inak strávili hľadaním.
    Počet stretnutí, ktoré sa skončia bez výsledku, má klesnúť z 12 na najviac 4 za rok.`,
    `Trained facilitators and a prepared script will change the course of meetings where they fail today. Preparatory talks will bring to the table also those who are being talked about. The experience of other cities will save time that we would otherwise spend searching.
    The number of meetings that end without a result should fall from 12 to at most 4 a year.`,
  ),
  goals: ['bb-2024-goal-dialogue', 'bb-2024-goal-collaboration'],
  strategyLink: rich(
    'Mapa otvoreného vládnutia Banská Bystrica 2030, pilier **spolupráca**: predchádzanie polarizácii a zručnosti úradu.',
    'Banská Bystrica Open Government Roadmap 2030, pillar **collaboration**: preventing polarisation and skills of the office.',
  ),
  policyArea: 'capacityBuilding',
  sector: 'publicServices',
  values: [
    {
      id: 'bb-2024-coexistence-participation',
      value: 'participation',
      justification: rich(
        'Integrovaný plán tvorí miestna skupina, v ktorej sú obyvatelia, organizácie a úrad rovnocennými členmi, a jeho opatrenia vytvárajú bezpečnejšie podmienky, aby sa do verejnej diskusie zapojili aj ľudia, ktorí sa jej dnes vyhýbajú.',
        'The integrated plan is made by a local group in which residents, organisations and the office are equal members, and its measures create safer conditions for people who avoid public debate today to take part in it.',
      ),
    },
    {
      id: 'bb-2024-coexistence-inclusion',
      value: 'inclusion',
      justification: rich(
        'Prípravné rozhovory a tlmočenie otvárajú rozhodovanie cudzincom, ľuďom so zdravotným znevýhodnením a ďalším skupinám, o ktorých sa doteraz rozhodovalo bez ich prítomnosti.',
        'Preparatory talks and interpreting open decision-making to foreigners, people with disabilities and other groups that have so far been decided about in their absence.',
      ),
    },
  ],
  resources: rich(
    `Projektový koordinátor na polovičný úväzok a cesty k partnerským mestám sú hradené z programu URBACT IV. Mesto prispieva prácou 12 zamestnancov zaradených do tímu facilitátorov, najviac štyri hodiny týždenne.`,
    `A half-time project coordinator and travel to partner cities are funded from the URBACT IV programme. The city contributes the work of 12 employees in the team of facilitators, up to four hours a week.`,
  ),
  budget: [
    budgetLine(
      'bb-2024-coexistence-budget-1',
      9000,
      localized('Overovanie troch malých opatrení', 'Testing of three small measures'),
      projectFunds,
    ),
    budgetLine(
      'bb-2024-coexistence-budget-2',
      3200,
      localized('Tlmočenie a bezbariérové priestory', 'Interpreting and accessible venues'),
      localized('Rozpočet mesta', 'City budget'),
    ),
  ],
  milestones: [
    milestone('bb-2024-coexistence-analysis', {
      title: localized('Opis príčin zlyhávania dialógu v meste', 'Description of why dialogue in the city fails'),
      output: localized(
        'Analýza miestnej skupiny URBACT s výsledkami 30 rozhovorov',
        'Analysis by the URBACT Local Group with results of 30 interviews',
      ),
      start: '2024-01',
      end: '2024-06-30',
      lead: 'org-dialogue',
      supporting: ['org-participation', 'org-university'],
      cost: 0,
      costSource: projectFunds,
    }),
    milestone('bb-2024-coexistence-testing', {
      title: localized('Overenie troch malých opatrení', 'Testing of three small measures'),
      output: localized(
        'Správa z overovania na 6 verejných stretnutiach',
        'Report on the testing at 6 public meetings',
      ),
      start: '2024-07',
      end: '2025-05-31',
      lead: 'org-participation',
      supporting: ['org-dialogue', 'org-board', 'org-coexistence'],
      cost: 12200,
      costSource: localized('Program URBACT IV a rozpočet mesta', 'URBACT IV programme and city budget'),
    }),
    milestone('bb-2024-coexistence-plan', {
      title: localized('Schválenie integrovaného akčného plánu', 'Adoption of the integrated action plan'),
      output: localized(
        'Uznesenie mestského zastupiteľstva s integrovaným akčným plánom',
        'Resolution of the city council with the integrated action plan',
      ),
      start: '2025-06',
      end: '2025-11-30',
      lead: 'org-development',
      supporting: ['org-participation', 'org-working-group'],
      cost: 0,
      costSource: localized('Vlastné kapacity úradu', 'The office’s own staff'),
    }),
  ],
  criteria: [
    criterion('bb-2024-coexistence-criterion-1', {
      indicator: localized(
        'Počet verejných stretnutí za rok, ktoré sa skončili bez výsledku alebo predčasne',
        'Number of public meetings in a year that ended without a result or early',
      ),
      baseline: localized('12 (rok 2022)', '12 (2022)'),
      target: localized('najviac 4', 'at most 4'),
      unit: localized('stretnutia', 'meetings'),
      verification: localized('Zápisy zo stretnutí s uvedeným výsledkom', 'Minutes of meetings stating the result'),
      frequency: 'yearly',
      responsible: 'org-participation',
    }),
    criterion('bb-2024-coexistence-criterion-2', {
      milestone: 'bb-2024-coexistence-testing',
      indicator: localized(
        'Počet zamestnancov v tíme facilitátorov',
        'Number of employees in the team of facilitators',
      ),
      baseline: same('0'),
      target: same('12'),
      unit: localized('zamestnanci', 'employees'),
      verification: localized(
        'Menovacie dokumenty a potvrdenia o výcviku',
        'Appointing documents and training certificates',
      ),
      frequency: 'halfYearly',
      responsible: 'org-development',
    }),
    criterion('bb-2024-coexistence-criterion-3', {
      milestone: 'bb-2024-coexistence-plan',
      indicator: localized('Integrovaný akčný plán schválený', 'Integrated action plan adopted'),
      baseline: localized('nie', 'no'),
      target: localized('áno', 'yes'),
      unit: localized('áno/nie', 'yes/no'),
      verification: localized('Uznesenie mestského zastupiteľstva', 'Resolution of the city council'),
      frequency: 'once',
      responsible: 'org-development',
    }),
  ],
}
