import { budgetLine, criterion, milestone, rich, same } from '../build.ts'
import { createCommitment } from '../../create.ts'
import { localized } from '../../localized.ts'
import type { Commitment } from '../../commitmentSchema.ts'

export const strategy2021: Commitment = {
  ...createCommitment('bb-2021-strategy'),
  ogpId: 'SKBBA0002',
  title: localized(
    'Vytvorenie stratégie otvoreného vládnutia pre mesto Banská Bystrica',
    'Creation of the open government strategy for the city of Banská Bystrica',
  ),
  summary: localized(
    'Pracovná skupina obyvateľov, organizácií a zamestnancov úradu pripraví prvý návrh stratégie otvoreného vládnutia do roku 2030 a odporučí krátkodobé ciele. Vychádza z 8 tém, ktoré priniesla spoločná tvorba plánu.',
    'A working group of residents, organisations and municipal staff will prepare the first draft of the open government strategy until 2030 and recommend short-term goals. It builds on 8 topics brought by the co-creation of the plan.',
  ),
  start: '2021-08',
  end: '2022-08',
  leads: ['org-leadership'],
  leadsOutside: ['org-dialogue'],
  supporting: ['org-urbanism', 'org-experts'],
  problem: rich(
    `Mesto robí v oblasti otvorenosti veľa jednotlivých krokov, chýba im však spoločné smerovanie. V rokoch 2018 až 2020 schválilo zastupiteľstvo 11 strategických a koncepčných dokumentov; zapojenie obyvateľov spomína 5 z nich, každý iným spôsobom a žiadny neurčuje, kto a dokedy má ľudí prizvať.
    Obyvatelia a organizácie preto nevedia, čo môžu od mesta očakávať. Pri spoločnej tvorbe tohto plánu podali 96 návrhov v 8 témach a najčastejšie sa pýtali, podľa čoho sa rozhodne, ktorým sa mesto bude venovať.`,
    `The city takes many single steps towards openness, but they lack a common direction. Between 2018 and 2020 the city council adopted 11 strategic and conceptual documents; 5 of them mention the involvement of residents, each in a different way, and none says who should invite people and by when.
    Residents and organisations therefore do not know what to expect from the city. During the co-creation of this plan they submitted 96 proposals in 8 topics and asked most often what would decide which of them the city takes up.`,
  ),
  statusQuo: rich(
    'Zásady otvorenosti sú roztrúsené vo viacerých dokumentoch a vnútorných predpisoch. Samostatná stratégia neexistuje a útvary nemajú povinnosť posudzovať, či je ich materiál s otvoreným vládnutím v súlade.',
    'Principles of openness are scattered over several documents and internal rules. There is no strategy of its own and departments are not obliged to assess whether their documents comply with open government.',
  ),
  solution: rich(
    `Mesto vytvorí stratégiu spolu s tými, ktorých sa týka:
    1. zostaví **pracovnú skupinu** a zverejní zoznam jej členov,
    2. uskutoční participatívny proces k 8 témam,
    3. pripraví a zverejní prvý návrh stratégie do roku 2030,
    4. odporučí **krátkodobé ciele**, ktoré poslúžia ďalšiemu akčnému plánu,
    5. zavedie doložku súladu so stratégiou v materiáloch predkladaných na schválenie.`,
    `The city will create the strategy together with those it concerns:
    1. it will form a **working group** and publish the list of its members,
    2. it will carry out a participatory process on the 8 topics,
    3. it will prepare and publish the first draft of the strategy until 2030,
    4. it will recommend **short-term goals** for use in the next action plan,
    5. it will introduce a clause on compliance with the strategy in documents submitted for approval.`,
  ),
  contribution: rich(
    'Spoločný dokument dá útvarom jednotné zadanie a obyvateľom predstavu, čo môžu od mesta čakať. Doložka súladu zabezpečí, že sa na stratégiu nezabudne po jej schválení: každý predkladateľ sa k nej musí vyjadriť.',
    'A common document gives departments one brief and residents an idea of what to expect from the city. The compliance clause makes sure that the strategy is not forgotten after its adoption: everyone who submits a document has to comment on it.',
  ),
  goals: ['bb-2021-goal-strategy'],
  strategyLink: rich(
    'Záväzok stratégiu vytvára; jej piliermi sú spolupráca, participácia a transparentnosť.',
    'The commitment creates the strategy; its pillars are collaboration, participation and transparency.',
  ),
  policyArea: 'publicParticipation',
  sector: 'crossSectoral',
  values: [
    {
      id: 'bb-2021-strategy-participation',
      value: 'participation',
      justification: rich(
        'Stratégiu píšu obyvatelia, organizácie a úrad spoločne v pracovnej skupine, ktorej zloženie aj zápisy sú verejné, a ku každej z 8 tém sa môže vyjadriť ktokoľvek.',
        'Residents, organisations and the office write the strategy together in a working group whose composition and minutes are public, and anyone can comment on each of the 8 topics.',
      ),
    },
    {
      id: 'bb-2021-strategy-transparency',
      value: 'transparency',
      justification: rich(
        'Mesto zverejní návrh stratégie, zoznam členov pracovnej skupiny, priebeh tvorby aj to, ako naložilo s jednotlivými návrhmi. Doteraz takýto prehľad k žiadnej stratégii neexistoval.',
        'The city will publish the draft strategy, the list of members of the working group, the course of its creation and what it did with each proposal. No such overview has existed for any strategy so far.',
      ),
    },
  ],
  resources: rich(
    'Koordinácia procesu na polovičný úväzok, facilitácia stretnutí mimovládnou organizáciou a grafické spracovanie stratégie.',
    'Half-time coordination of the process, facilitation of meetings by a non-governmental organisation and graphic design of the strategy.',
  ),
  budget: [
    budgetLine(
      'bb-2021-strategy-budget-1',
      6400,
      localized('Facilitácia participatívneho procesu', 'Facilitation of the participatory process'),
      localized('Rozpočet mesta', 'City budget'),
    ),
    budgetLine(
      'bb-2021-strategy-budget-2',
      1500,
      localized('Grafické spracovanie a tlač stratégie', 'Graphic design and printing of the strategy'),
      localized('Rozpočet mesta', 'City budget'),
    ),
  ],
  milestones: [
    milestone('bb-2021-strategy-group', {
      title: localized('Zostavenie pracovnej skupiny tvorby stratégie', 'Forming the working group on the strategy'),
      output: localized(
        'Zverejnený dokument „Členovia pracovnej skupiny tvorby návrhu Mapy otvoreného vládnutia Banská Bystrica 2030“',
        'Published document “Members of the working group drafting the Banská Bystrica Open Government Roadmap 2030”',
      ),
      start: '2021-08',
      end: '2021-10-31',
      lead: 'org-leadership',
      supporting: ['org-dialogue', 'org-urbanism'],
      status: 'complete',
      evidence: localized('Zoznam členov na webe mesta', 'List of members on the city’s website'),
    }),
    milestone('bb-2021-strategy-process', {
      title: localized(
        'Participatívny proces tvorby stratégie k 8 témam',
        'Participatory process on the strategy in 8 topics',
      ),
      output: localized(
        'Správa o participatívnom procese so všetkými návrhmi a odpoveďami',
        'Report on the participatory process with all proposals and answers',
      ),
      start: '2021-11',
      end: '2022-05',
      lead: 'org-dialogue',
      supporting: ['org-leadership', 'org-experts'],
      cost: 6400,
      costSource: localized('Rozpočet mesta', 'City budget'),
      status: 'complete',
      evidence: localized(
        'Správa o participatívnom procese, jún 2022',
        'Report on the participatory process, June 2022',
      ),
    }),
    milestone('bb-2021-strategy-roadmap', {
      title: localized(
        'Zverejnenie Mapy otvoreného vládnutia Banská Bystrica 2030',
        'Publication of the Banská Bystrica Open Government Roadmap 2030',
      ),
      output: localized(
        'Dokument „Mapa otvoreného vládnutia Banská Bystrica 2030“ zverejnený na webe mesta',
        'Document “Banská Bystrica Open Government Roadmap 2030” published on the city’s website',
      ),
      start: '2022-03',
      end: '2022-07-31',
      lead: 'org-leadership',
      supporting: ['org-dialogue', 'org-urbanism'],
      cost: 1500,
      costSource: localized('Rozpočet mesta', 'City budget'),
      status: 'complete',
      evidence: localized('Mapa otvoreného vládnutia na webe mesta', 'Open Government Roadmap on the city’s website'),
    }),
    milestone('bb-2021-strategy-goals', {
      title: localized(
        'Odporúčania krátkodobých cieľov otvoreného vládnutia',
        'Recommendations of short-term open government goals',
      ),
      output: localized(
        'Dokument „Odporúčania krátkodobých cieľov otvoreného vládnutia“',
        'Document “Recommendations of short-term open government goals”',
      ),
      start: '2022-05',
      end: '2022-08',
      lead: 'org-leadership',
      supporting: ['org-dialogue'],
      status: 'complete',
      evidence: localized(
        'Dokument s odporúčaniami na webe mesta',
        'Document with the recommendations on the city’s website',
      ),
    }),
    milestone('bb-2021-strategy-clause', {
      title: localized(
        'Zavedenie doložky súladu so stratégiou',
        'Introduction of the clause on compliance with the strategy',
      ),
      output: localized(
        'Vzor doložky súladu v šablóne materiálu pre zastupiteľstvo',
        'Model compliance clause in the template of documents for the city council',
      ),
      start: '2022-06',
      end: '2022-08',
      lead: 'org-leadership',
      status: 'limited',
      evidence: localized(
        'Návrh doložky prerokovaný na porade vedenia',
        'Draft clause discussed at the management meeting',
      ),
    }),
  ],
  criteria: [
    criterion('bb-2021-strategy-criterion-1', {
      milestone: 'bb-2021-strategy-process',
      indicator: localized(
        'Počet ľudí zapojených do tvorby stratégie',
        'Number of people who took part in creating the strategy',
      ),
      baseline: same('0'),
      target: same('120'),
      unit: localized('osoby', 'people'),
      verification: localized(
        'Prezenčné listiny a záznamy online stretnutí',
        'Attendance lists and records of online meetings',
      ),
      frequency: 'atEnd',
      responsible: 'org-dialogue',
    }),
    criterion('bb-2021-strategy-criterion-2', {
      milestone: 'bb-2021-strategy-process',
      indicator: localized('Podiel návrhov s odôvodnenou odpoveďou', 'Share of proposals with a reasoned response'),
      baseline: localized('0 %', '0%'),
      target: localized('100 %', '100%'),
      unit: localized('% návrhov', '% of proposals'),
      verification: localized('Správa o participatívnom procese', 'Report on the participatory process'),
      frequency: 'once',
      responsible: 'org-leadership',
    }),
  ],
  completion: 'complete',
  results: rich(
    `Vznikla **Mapa otvoreného vládnutia Banská Bystrica 2030** s tromi piliermi: spolupráca, participácia a transparentnosť. Slúži ako mestský kompas a z jej odporúčaní vychádza ďalší akčný plán.
    Do tvorby sa zapojilo 134 ľudí. Doložka súladu zostala v podobe návrhu; jej zavedenie treba doriešiť vo vnútorných predpisoch.`,
    `The **Banská Bystrica Open Government Roadmap 2030** was created, with three pillars: collaboration, participation and transparency. It serves as the city’s compass and the next action plan builds on its recommendations.
    134 people took part. The compliance clause remained a draft; its introduction has yet to be settled in internal rules.`,
  ),
}
