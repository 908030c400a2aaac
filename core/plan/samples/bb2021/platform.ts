import { budgetLine, criterion, milestone, rich, same } from '../build.ts'
import { createCommitment } from '../../create.ts'
import { localized } from '../../localized.ts'
import type { Commitment } from '../../commitmentSchema.ts'

/** The third commitment's published wording was not found; the City CoLaboratory is its known output. */
export const platform2021: Commitment = {
  ...createCommitment('bb-2021-platform'),
  ogpId: 'SKBBA0003',
  title: localized(
    'Vytvorenie mestskej platformy otvoreného vládnutia',
    'Creation of the city platform of open government',
  ),
  summary: localized(
    'Mesto a jeho partneri vytvoria stály priestor na stretávanie úradu, organizácií a obyvateľov. Platforma dostane pravidlá, meno a prvých členov a preverí sa na konkrétnych témach.',
    'The city and its partners will create a permanent space where the office, organisations and residents meet. The platform will get rules, a name and its first members and will be tested on particular topics.',
  ),
  start: '2021-09',
  end: '2022-08',
  leads: ['org-leadership'],
  leadsOutside: ['org-dialogue', 'org-urbanism'],
  supporting: ['org-university', 'org-experts'],
  problem: rich(
    `Organizácie a aktívni obyvatelia sa s úradom stretávajú najmä vtedy, keď nesúhlasia s hotovým rozhodnutím. Z 26 stretnutí, ktoré si v roku 2020 vyžiadali občianske združenia, sa 19 týkalo sporu o projekt, ktorý už bol schválený alebo vysúťažený.
    Chýba pravidelnosť aj dôvera. V ankete medzi 45 organizáciami uviedlo 29, že nevedia, na koho sa v úrade obrátiť s návrhom, a 22, že na svoj posledný podnet nedostali odpoveď. Menšie skupiny, napríklad cudzinci a ľudia so zdravotným znevýhodnením, sa k úradu nedostanú takmer vôbec.`,
    `Organisations and active residents meet the office mostly when they disagree with a finished decision. Of 26 meetings requested by civic associations in 2020, 19 concerned a dispute over a project that had already been approved or procured.
    Both regularity and trust are missing. In a survey of 45 organisations, 29 said they do not know whom in the office to turn to with a proposal, and 22 that they got no answer to their latest suggestion. Smaller groups, such as foreigners and people with disabilities, hardly reach the office at all.`,
  ),
  statusQuo: rich(
    'Mesto má komisie zastupiteľstva a príležitostné pracovné skupiny k projektom. Komisie sú určené na prerokovanie hotových materiálov a skupiny zanikajú s projektom, takže skúsenosti ani vzťahy nepretrvajú.',
    'The city has council committees and occasional working groups on projects. The committees are meant to discuss finished documents and the groups end with the project, so neither experience nor relations last.',
  ),
  solution: rich(
    `Mesto spolu s partnermi:
    - pripraví pravidlá platformy a spôsob, akým si vyberá témy,
    - usporiada 6 stretnutí od novembra 2021 do júla 2022, podľa potreby online,
    - vyberie jej verejné meno a vytvorí **Radu**, v ktorej budú zástupcovia občianskeho sektora, zahraničných komunít, znevýhodnených skupín, poslancov a úradu.`,
    `Together with its partners the city will:
    - prepare the platform’s rules and the way it chooses topics,
    - hold 6 meetings from November 2021 to July 2022, online where needed,
    - choose its public name and form a **Board** of representatives of the civic sector, foreign communities, disadvantaged groups, councillors and the office.`,
  ),
  contribution: rich(
    'Pravidelné stretnutia presunú rozhovor na začiatok prípravy rozhodnutí, keď sa návrhy ešte dajú zmeniť. Známe pravidlá a zloženie Rady dajú hlas aj skupinám, ktoré sa k úradu doteraz nedostali.',
    'Regular meetings will move the conversation to the beginning of decision-making, when proposals can still be changed. Known rules and the composition of the Board will give a voice to groups that have not reached the office so far.',
  ),
  goals: ['bb-2021-goal-space'],
  strategyLink: rich(
    'Platforma je základom piliera spolupráca v pripravovanej stratégii otvoreného vládnutia.',
    'The platform is the basis of the pillar collaboration in the open government strategy under preparation.',
  ),
  policyArea: 'publicParticipation',
  sector: 'crossSectoral',
  values: [
    {
      id: 'bb-2021-platform-participation',
      value: 'participation',
      justification: rich(
        'Obyvatelia a organizácie získajú stále miesto, kde môžu mestu priniesť tému, hovoriť o nej s úradom a spolu hľadať riešenie ešte pred rozhodnutím.',
        'Residents and organisations gain a permanent place where they can bring a topic to the city, discuss it with the office and look for a solution together before a decision is made.',
      ),
    },
    {
      id: 'bb-2021-platform-inclusion',
      value: 'inclusion',
      justification: rich(
        'V Rade majú vyhradené miesto zástupcovia zahraničných komunít a znevýhodnených skupín, ktorí v doterajších komisiách a pracovných skupinách mesta zastúpenie nemali.',
        'Seats on the Board are reserved for representatives of foreign communities and disadvantaged groups, who have not been represented in the city’s committees and working groups so far.',
      ),
    },
  ],
  resources: rich(
    'Koordinácia zo strany základného tímu, dvaja facilitátori na každé stretnutie a licencie na online nástroje.',
    'Coordination by the core team, two facilitators at each meeting and licences for online tools.',
  ),
  budget: [
    budgetLine(
      'bb-2021-platform-budget-1',
      2400,
      localized('Facilitácia 6 stretnutí', 'Facilitation of 6 meetings'),
      localized('Rozpočet mesta', 'City budget'),
    ),
  ],
  milestones: [
    milestone('bb-2021-platform-rules', {
      title: localized('Prijatie pravidiel platformy', 'Adoption of the platform’s rules'),
      output: localized(
        'Dokument s pravidlami platformy zverejnený na webe mesta',
        'Document with the platform’s rules published on the city’s website',
      ),
      start: '2021-09',
      end: '2021-11-30',
      lead: 'org-leadership',
      supporting: ['org-dialogue', 'org-urbanism'],
      status: 'complete',
      evidence: localized('Pravidlá platformy na webe mesta', 'Rules of the platform on the city’s website'),
    }),
    milestone('bb-2021-platform-meetings', {
      title: localized('Uskutočnenie stretnutí platformy', 'Meetings of the platform'),
      output: localized('6 stretnutí so zápismi, z toho 4 online', '6 meetings with minutes, 4 of them online'),
      start: '2021-11',
      end: '2022-07',
      lead: 'org-dialogue',
      supporting: ['org-leadership', 'org-urbanism', 'org-university'],
      cost: 2400,
      costSource: localized('Rozpočet mesta', 'City budget'),
      status: 'complete',
      evidence: localized('Zápisy zo 6 stretnutí', 'Minutes of 6 meetings'),
    }),
    milestone('bb-2021-platform-board', {
      title: localized('Spustenie Mestskej Spolupracovne', 'Launch of the City CoLaboratory'),
      output: localized(
        'Webová stránka Mestskej Spolupracovne so zoznamom členov Rady',
        'Website of the City CoLaboratory with the list of Board members',
      ),
      start: '2022-04',
      end: '2022-08-31',
      lead: 'org-leadership',
      supporting: ['org-dialogue'],
      status: 'complete',
      evidence: localized(
        'Stránka Mestskej Spolupracovne na webe mesta',
        'Page of the City CoLaboratory on the city’s website',
      ),
    }),
  ],
  criteria: [
    criterion('bb-2021-platform-criterion-1', {
      milestone: 'bb-2021-platform-meetings',
      indicator: localized(
        'Počet organizácií zapojených do platformy',
        'Number of organisations taking part in the platform',
      ),
      baseline: same('0'),
      target: same('20'),
      unit: localized('organizácie', 'organisations'),
      verification: localized('Prezenčné listiny', 'Attendance lists'),
      frequency: 'halfYearly',
      responsible: 'org-dialogue',
    }),
    criterion('bb-2021-platform-criterion-2', {
      indicator: localized(
        'Podiel stretnutí organizácií s úradom pred schválením projektu',
        'Share of meetings of organisations with the office held before a project is approved',
      ),
      baseline: localized('7 z 26', '7 of 26'),
      target: localized('aspoň polovica', 'at least half'),
      unit: localized('stretnutia', 'meetings'),
      verification: localized(
        'Evidencia stretnutí kancelárie primátora',
        'Record of meetings kept by the Mayor’s Office',
      ),
      frequency: 'atEnd',
      responsible: 'org-leadership',
    }),
  ],
  completion: 'complete',
  results: rich(
    `Platforma sa ujala pod menom **Mestská Spolupracovňa**. Uskutočnilo sa 6 stretnutí, 4 z nich online, a zapojilo sa 23 organizácií. Vznikla Rada Spolupracovne ako neformálny poradný orgán.
    Útvary úradu však Spolupracovňu využívajú len výnimočne; preto na ňu nadväzuje záväzok ďalšieho plánu.`,
    `The platform took root under the name **City CoLaboratory**. There were 6 meetings, 4 of them online, and 23 organisations took part. The CoLaboratory Board was formed as an informal advisory body.
    Departments of the office, however, use the CoLaboratory only exceptionally; a commitment of the next plan therefore continues it.`,
  ),
}
