import { resolution2024 } from './resolution.ts'
import { rich } from '../build.ts'
import { newCouncil } from '../../councilSchema.ts'
import type { Council } from '../../councilSchema.ts'
import { localized } from '../../localized.ts'

/**
 * The material for the council around the plan (domain 7). Roles stand for persons; the number, the dates of the
 * discussions and the day of the session are our own illustration, so that the plan gets to OGP by 4 June 2024.
 */
export const council2024: Council = {
  ...newCouncil,
  materialNumber: '74/2024',
  agendaItem: '9',
  title: localized(
    'Návrh Akčného plánu otvoreného vládnutia mesta Banská Bystrica 2024 – 2027',
    'Draft Open Government Action Plan of the City of Banská Bystrica 2024 – 2027',
  ),
  sessionDate: '2024-05-21',
  place: localized('v Banskej Bystrici', 'in Banská Bystrica'),
  preparedOn: '2024-05-06',
  presenterPosition: localized('primátor mesta Banská Bystrica', 'Mayor of the City of Banská Bystrica'),
  authors: [
    {
      id: 'bb-2024-author-1',
      name: '',
      position: localized(
        'Referát participácie a inovácie v oblasti otvoreného spravovania',
        'Department of the Participation and Innovation in Open Governance',
      ),
    },
    {
      id: 'bb-2024-author-2',
      name: '',
      position: localized('Oddelenie rozvojových aktivít', 'Department of Development'),
    },
  ],
  discussions: [
    {
      id: 'bb-2024-discussion-1',
      body: localized('Rada Spolupracovne', 'CoLaboratory Board'),
      date: '2024-04-17',
      outcome: localized(
        'Odporučila materiál schváliť; 2 pripomienky k termínom sú zapracované.',
        'Recommended approval; 2 comments on deadlines have been incorporated.',
      ),
    },
    {
      id: 'bb-2024-discussion-2',
      body: localized('Porada vedenia mesta', 'Management meeting of the city'),
      date: '2024-04-22',
      outcome: localized(
        'Súhlasila s predložením materiálu zastupiteľstvu.',
        'Agreed that the material be submitted to the City Council.',
      ),
    },
    {
      id: 'bb-2024-discussion-3',
      body: localized(
        'Komisia Mestského zastupiteľstva v Banskej Bystrici pre rozvoj mesta',
        'Committee of the City Council in Banská Bystrica for the development of the city',
      ),
      date: '2024-04-29',
      outcome: localized('Odporučila materiál schváliť.', 'Recommended approval of the material.'),
    },
  ],
  resolution: resolution2024,
  memorandum: {
    ...newCouncil.memorandum,
    reason: rich(
      `Mesto Banská Bystrica je od roku 2020 ako prvá samospráva na Slovensku členom programu OGP Local, ktorý vedie medzinárodná Iniciatíva pre otvorené vládnutie (Open Government Partnership). Členovia programu prijímajú akčný plán na obdobie jedného až štyroch rokov. Obdobie prvého plánu mesta sa skončilo, preto sa zastupiteľstvu predkladá druhý.
      Materiál sa predkladá podľa zákona Slovenskej národnej rady č. 369/1990 Zb. o obecnom zriadení v znení neskorších predpisov.`,
      `Since 2020 the City of Banská Bystrica has been a member of OGP Local, a programme of the international Open Government Partnership; it was the first municipality in Slovakia to join. Members of the programme adopt an action plan for a period of one to four years. The period of the city’s first plan is over, so a second one is submitted to the City Council.
      The material is submitted under Act of the Slovak National Council No. 369/1990 Coll. on the Municipal Establishment, as amended.`,
    ),
    background: rich(
      `Plán nadväzuje na tieto dokumenty a výsledky:
      - **Mapa otvoreného vládnutia Banská Bystrica 2030**, stratégia s tromi piliermi: spolupráca, participácia, transparentnosť,
      - **Akčný plán otvoreného vládnutia 2021 – 2022** a jeho vyhodnotenie, ktoré je v prílohe,
      - **Mestská Spolupracovňa**, v ktorej sa od novembra 2021 do júla 2022 uskutočnilo 6 stretnutí, a jej Rada,
      - medzinárodná sieť **Agenti koexistencie** v programe URBACT IV, ktorej partnerom je mesto od júna 2023.
      Dva zo štyroch záväzkov pokračujú v záväzkoch prvého plánu.`,
      `The plan builds on these documents and results:
      - the **Banská Bystrica Open Government Roadmap 2030**, a strategy with three pillars: collaboration, participation, transparency,
      - the **Open Government Action Plan 2021 – 2022** and its evaluation, which is attached,
      - the **City CoLaboratory**, which held 6 meetings from November 2021 to July 2022, and its Board,
      - the international network **Agents of Co-Existence** in the URBACT IV programme, of which the city has been a partner since June 2023.
      Two of the four commitments continue commitments of the first plan.`,
    ),
    process: rich(
      `Do tvorby plánu sa zapojilo 21 skupín a uskutočnili sa 3 stretnutia otvorené verejnosti. Prebiehala v troch krokoch:
      1. **Výber tém** (jún – júl 2023): odborníci úradu, vedenie mesta a Rada Spolupracovne zoradili podnety podľa naliehavosti a podľa toho, či patria do kompetencie mesta.
      2. **Formulácia záväzkov** (jeseň 2023): ku každému záväzku vznikla dvojica kontaktných osôb, jedna za úrad a druhá za partnerov.
      3. **Pripomienkovanie návrhu** po odsekoch na portáli [Tvor mesto](https://tvormespolu.banskabystrica.sk).
      Podnety, ktoré sa do plánu nedostali, zostávajú v zásobníku aktivít pre iné stratégie mesta.`,
      `21 groups took part in making the plan and 3 meetings open to the public were held. The work had three steps:
      1. **Choosing the topics** (June – July 2023): experts of the office, the city’s leadership and the CoLaboratory Board ranked the suggestions by urgency and by whether they are within the city’s powers.
      2. **Formulating the commitments** (autumn 2023): every commitment was given a pair of contact persons, one for the office and one for the partners.
      3. **Comments on the draft** paragraph by paragraph on the portal [Tvor mesto](https://tvormespolu.banskabystrica.sk).
      Suggestions that did not make it into the plan stay in the pool of activities for other strategies of the city.`,
    ),
    risks: rich(
      `Ak sa plán neschváli, mesto stratí možnosť pokračovať v programe OGP Local v tomto období a záväzky zostanú bez schválených termínov a zodpovedných.
      Plnenie môže ohroziť:
      - **zmena vedenia po voľbách:** funkčné obdobie sa končí v októbri 2026, plán až v júni 2027; hlavné výstupy záväzkov 1 až 3 sú preto naplánované skôr,
      - **vyťaženosť oddelení:** plán koordinuje pracovná skupina, v ktorej má každé zapojené pracovisko zástupcu.`,
      `If the plan is not approved, the city loses the possibility of continuing in OGP Local in this period and the commitments are left without approved deadlines and responsibilities.
      The implementation may be endangered by:
      - **a change of leadership after the election:** the term of office ends in October 2026, the plan in June 2027; the main outputs of commitments 1 to 3 are therefore planned earlier,
      - **the workload of departments:** the plan is coordinated by a working group in which every department involved has a representative.`,
    ),
  },
  attachments: [
    {
      id: 'bb-2024-attachment-1',
      title: localized(
        'Vyhodnotenie Akčného plánu otvoreného vládnutia 2021 – 2022',
        'Evaluation of the Open Government Action Plan 2021 – 2022',
      ),
      content: 'file',
      file: 'vyhodnotenie-ap-ov-bb-2021-2022.pdf',
    },
    {
      id: 'bb-2024-attachment-2',
      title: localized('Anglické znenie akčného plánu', 'English version of the action plan'),
      content: 'englishPlan',
      file: '',
    },
  ],
}
