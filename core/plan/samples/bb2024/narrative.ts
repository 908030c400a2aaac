import { rich } from '../build.ts'
import type { Narrative } from '../../schema.ts'

export const narrative2024: Narrative = {
  foreword: rich(
    `Pred tromi rokmi sme sa učili, čo otvorené vládnutie v Banskej Bystrici znamená. Máme za sebou prvý akčný plán, Mapu otvoreného vládnutia Banská Bystrica 2030 a Mestskú Spolupracovňu. Druhým plánom nechceme skúšať ďalšie novinky. Chceme, aby sa to, čo sa osvedčilo, stalo bežnou prácou úradu.
    Plán tvoria **4 záväzky**. Prvý zavádza Spolupracovňu do agendy mestského úradu, druhý dáva odpoveď každému, kto mestu poslal podnet, tretí učí úrad predchádzať polarizácii a štvrtý otvára prípravu verejných priestranstiev.
    Vznikli na stretnutiach odborníkov úradu, vedenia a Rady Spolupracovne. Ďakujeme všetkým, ktorí na ne prišli, aj tým, ktorí nám pripomenuli, čo sa v prvom pláne nepodarilo.
    *Ukážkový plán: vychádza z verejne dostupných informácií, podrobnosti a čísla sú ilustračné.*`,
    `Three years ago we were learning what open government means in Banská Bystrica. Behind us are the first action plan, the Banská Bystrica Open Government Roadmap 2030 and the City CoLaboratory. With the second plan we do not want to try out further novelties. We want what has proved its worth to become the everyday work of the office.
    The plan consists of **4 commitments**. The first brings the CoLaboratory into the agenda of the Municipal Office, the second gives an answer to everyone who sent the city a suggestion, the third teaches the office to prevent polarisation and the fourth opens up the preparation of public spaces.
    They grew out of meetings of the office’s experts, its management and the CoLaboratory Board. We thank everyone who came, and also those who reminded us of what did not work in the first plan.
    *Sample plan: based on publicly available information; details and figures are illustrative.*`,
  ),
  vision: rich(
    `V roku 2030 sa každý, koho sa rozhodnutie mesta dotýka, dozvie o jeho príprave včas, môže povedať svoj názor a dostane odpoveď, ako s ním mesto naložilo. Úrad to nerobí výnimočne a na požiadanie, ale pri každom dôležitom rozhodnutí a podľa známych pravidiel.
    Víziu podrobne opisuje **Mapa otvoreného vládnutia Banská Bystrica 2030**, strednodobý mestský kompas s tromi piliermi:
    - **spolupráca:** útvary úradu, organizácie a obyvatelia pripravujú riešenia spoločne,
    - **participácia:** ľudia vstupujú do rozhodovania včas a poznajú svoj vplyv,
    - **transparentnosť:** informácie o rozhodovaní mesta sú zrozumiteľné a ľahko dostupné.`,
    `In 2030 everyone affected by a city decision learns about its preparation in time, can say what they think and receives an answer on how the city used it. The office does so not exceptionally and on request, but for every important decision and by known rules.
    The vision is described in detail in the **Banská Bystrica Open Government Roadmap 2030**, the city’s medium-term compass with three pillars:
    - **collaboration:** departments of the office, organisations and residents prepare solutions together,
    - **participation:** people enter decision-making in time and know what influence they have,
    - **transparency:** information on the city’s decision-making is understandable and easy to reach.`,
  ),
  achievements: rich(
    `Prvý akčný plán 2021 – 2022 priniesol výsledky, na ktorých staviame:
    1. **Mapa otvoreného vládnutia Banská Bystrica 2030**, stratégia vytvorená rozsiahlym participatívnym procesom v 8 témach,
    2. **Mestská Spolupracovňa**, v ktorej sa v rokoch 2021 a 2022 uskutočnilo 6 stretnutí, a jej Rada,
    3. **Odporúčania krátkodobých cieľov otvoreného vládnutia**, z ktorých vychádza tento plán,
    4. 43 zamestnancov úradu vyškolených v otvorenom vládnutí.
    Od júna 2023 je mesto partnerom medzinárodnej siete [Agenti koexistencie](https://urbact.eu/networks/agents-co-existence) v programe URBACT IV.`,
    `The first action plan 2021 – 2022 brought results on which we build:
    1. **Banská Bystrica Open Government Roadmap 2030**, a strategy created in an extensive participatory process in 8 topics,
    2. **City CoLaboratory**, which held 6 meetings in 2021 and 2022, and its Board,
    3. **Recommendations of short-term open government goals**, the starting point of this plan,
    4. 43 employees of the office trained in open government.
    Since June 2023 the city has been a partner of the international network [Agents of Co-Existence](https://urbact.eu/networks/agents-co-existence) in the URBACT IV programme.`,
  ),
  challenges: rich(
    `Hodnotenie prvého plánu a stretnutia v júni a júli 2023 ukázali, kde mesto zaostáva za vlastnou víziou:
    - **Spolupracovňu používajú jednotlivci, nie úrad.** Z 11 oddelení ju doteraz pri svojej práci využili 3.
    - **Podnety zostali bez odpovede.** Pri tvorbe Mapy sa zozbieralo 312 podnetov; kto ich poslal, sa o ich osude nedozvedel.
    - **Verejná diskusia sa vyostruje.** Zamestnanci úradu, ktorí vedú stretnutia, nemajú oporu pre prácu s konfliktom.
    - **Obyvatelia sa k projektom verejných priestranstiev dostávajú neskoro**, spravidla až po dokončení projektu.`,
    `The evaluation of the first plan and the meetings in June and July 2023 showed where the city lags behind its own vision:
    - **The CoLaboratory is used by individuals, not by the office.** Of 11 departments, 3 have used it in their work so far.
    - **Suggestions were left without an answer.** 312 suggestions were collected when the Roadmap was created; those who sent them did not learn what became of them.
    - **Public debate is getting sharper.** Municipal staff who lead meetings have no support for work with conflict.
    - **Residents get to projects of public spaces late**, as a rule only when the design is finished.`,
  ),
  visionContribution: rich(
    `Každý pilier Mapy má v pláne aspoň jeden záväzok. **Spoluprácu** napĺňajú záväzky 1 a 3, **participáciu** záväzky 1 a 4 a **transparentnosť** záväzok 2. Plán tak prevádza strednodobé ciele do pravidiel úradu, ktoré zostanú v platnosti aj po jeho skončení.
    Otvorené údaje mesta plán nerieši; zostávajú v zásobníku aktivít pre nasledujúce obdobie.`,
    `Every pillar of the Roadmap has at least one commitment in the plan. **Collaboration** is fulfilled by commitments 1 and 3, **participation** by commitments 1 and 4 and **transparency** by commitment 2. The plan thus turns medium-term goals into rules of the office that stay in force after it ends.
    The plan does not deal with the city’s open data; they stay in the pool of activities for the following period.`,
  ),
  policyContribution: rich(
    `Program rozvoja mesta počíta so zapojením obyvateľov pri príprave väčších investícií a s modernizáciou mestského úradu. Vízia otvoreného vládnutia určuje, ako sa to má diať: kto a kedy ľudí prizýva, ako sa ich podnety vyhodnocujú a kde sa dá výsledok overiť.
    Menej sporov v závere projektov znamená aj menej omeškaní a nižšie náklady, čo je jedným z cieľov súčasného vedenia mesta.`,
    `The city’s development programme counts on involving residents in the preparation of larger investments and on modernising the Municipal Office. The open government vision says how this should happen: who invites people and when, how their suggestions are evaluated and where the outcome can be verified.
    Fewer disputes at the end of projects also mean fewer delays and lower costs, which is one of the goals of the city’s current administration.`,
  ),
  coordination: rich(
    `Plán koordinuje Referát participácie a inovácie v oblasti otvoreného spravovania. Pracovná skupina v rámci mestského úradu, v ktorej má zástupcu každé z piatich zapojených pracovísk, sa schádza raz za mesiac. Ak sa útvary nedohodnú, rozhoduje prednostka úradu.
    Dvakrát ročne dostane správu o plnení porada vedenia a raz ročne mestské zastupiteľstvo.`,
    `The plan is coordinated by the Department of the Participation and Innovation in Open Governance. The working group within the Municipal Office, with a representative of each of the five departments involved, meets once a month. Where departments do not agree, the Head of Municipal Office decides.
    Twice a year the management meeting receives a progress report, and once a year the city council does.`,
  ),
  spaces: rich(
    `Pri tvorbe plánu sme využili priestory, ktoré vznikli v predchádzajúcom období, a pridali sme nové:
    - **3 participatívne stretnutia** s odborníkmi a vedením mestského úradu a s členmi Rady Spolupracovne (jún – júl 2023), zamerané na priorizáciu podnetov,
    - **jesenné stretnutia** Rady Spolupracovne, odbornej verejnosti a vedenia úradu, na ktorých sa formulovali záväzky,
    - **online:** pripomienkovanie návrhu po odsekoch na portáli [Tvor mesto](https://tvormespolu.banskabystrica.sk) a spoločná tabuľa Miro.
    Počas realizácie zostáva hlavným priestorom Mestská Spolupracovňa.`,
    `In making the plan we used spaces created in the previous period and added new ones:
    - **3 participatory meetings** with experts and management of the Municipal Office and members of the CoLaboratory Board (June – July 2023), devoted to prioritising suggestions,
    - **autumn meetings** of the CoLaboratory Board, experts and the office’s management, which formulated the commitments,
    - **online:** comments on the draft paragraph by paragraph on the portal [Tvor mesto](https://tvormespolu.banskabystrica.sk) and a shared Miro board.
    During implementation the City CoLaboratory remains the main space.`,
  ),
  diversity: rich(
    `Rada Spolupracovne zastrešuje zástupcov občianskeho sektora, zahraničných komunít, znevýhodnených skupín, poslancov a mestského úradu; jej členovia pozvánky šírili vo svojich komunitách. Stretnutia boli v bezbariérových priestoroch a zhrnutia podkladov sme pripravili v jednoduchom jazyku a v ukrajinčine.
    Podarilo sa nám osloviť seniorov a cudzincov, menej mladých do 18 rokov. Preto sa štvrtý záväzok uskutoční aj na školách.`,
    `The CoLaboratory Board brings together representatives of the civic sector, foreign communities, disadvantaged groups, councillors and the Municipal Office; its members spread the invitations in their communities. Meetings took place in accessible venues and summaries of the documents were prepared in plain language and in Ukrainian.
    We managed to reach older people and foreigners, but fewer people under 18. The fourth commitment will therefore take place in schools as well.`,
  ),
  participants: ['academia', 'civilSociety', 'government', 'public'],
  groupCount: 21,
  meetingCount: 3,
  continuation: rich(
    `Rada Spolupracovne sa bude schádzať každý štvrťrok a týždeň vopred dostane prehľad plnenia. Môže navrhnúť zmenu míľnikov a k návrhu dostane do 30 dní písomné stanovisko.
    Mimovládni partneri vedú časť aktivít v záväzkoch 1 a 3. Každý záväzok má dvojicu kontaktných osôb: jednu za úrad, druhú za partnerov.`,
    `The CoLaboratory Board will meet every quarter and receive an overview of progress a week in advance. It may propose changes to milestones and will get a written opinion within 30 days.
    Non-governmental partners lead part of the activities in commitments 1 and 3. Every commitment has a pair of contact persons: one for the office and one for the partners.`,
  ),
  monitoringBody: rich(
    `Nezávislým monitorovacím orgánom je Ekonomická fakulta Univerzity Mateja Bela v Banskej Bystrici, ktorá hodnotila aj prvý akčný plán. Hodnotiaci tím sa na realizácii záväzkov nezúčastňuje a svoje správy zverejňuje bez súhlasu mesta.
    Iné pracoviská univerzity sa môžu na záväzkoch podieľať; fakulta preto pri každom hodnotení uvedie, že jej členovia nie sú v konflikte záujmov.`,
    `The independent monitoring body is the Faculty of Economics of Matej Bel University in Banská Bystrica, which also evaluated the first action plan. The evaluation team does not take part in implementing the commitments and publishes its reports without the city’s consent.
    Other departments of the university may take part in the commitments; in each evaluation the faculty therefore states that its members have no conflict of interest.`,
  ),
  progressDiscussion: rich(
    `O pokroku budeme diskutovať:
    - raz za štvrťrok na zasadnutí Rady Spolupracovne,
    - dvakrát ročne na verejnom stretnutí, z ktorého do 14 dní zverejníme zápis s odpoveďami,
    - raz ročne v komisii mestského zastupiteľstva.`,
    `We will discuss progress:
    - once a quarter at a meeting of the CoLaboratory Board,
    - twice a year at a public meeting, with minutes and answers published within 14 days,
    - once a year in a committee of the city council.`,
  ),
  progressChecks: rich(
    `Zodpovedné útvary do desiateho dňa po skončení štvrťroka zapíšu stav svojich míľnikov a priložia dôkazy. Koordinátor záznamy skontroluje a zverejní. Ak sa míľnik omešká o viac ako 2 mesiace, útvar navrhne nápravu pracovnej skupine.`,
    `By the tenth day after the end of a quarter the responsible departments record the state of their milestones and attach evidence. The coordinator checks the records and publishes them. If a milestone is more than 2 months late, the department proposes a remedy to the working group.`,
  ),
  publication: rich(
    `Hodnotiace správy zverejníme do 30 dní od ich doručenia na [stránke akčných plánov](https://www.banskabystrica.sk/samosprava/otvorena-samosprava-ogp-local/akcny-plan-ogp/), spolu so zhrnutím na dve strany. Výsledky predstavíme Rade Spolupracovne, zastupiteľstvu a v mestských novinách.`,
    `Evaluation reports will be published within 30 days of delivery on the [page of the action plans](https://www.banskabystrica.sk/samosprava/otvorena-samosprava-ogp-local/akcny-plan-ogp/), together with a two-page summary. The results will be presented to the CoLaboratory Board, to the city council and in the city newspaper.`,
  ),
}
