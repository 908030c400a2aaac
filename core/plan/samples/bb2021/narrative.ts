import { rich } from '../build.ts'
import type { Narrative } from '../../schema.ts'

export const narrative2021: Narrative = {
  foreword: rich(
    `Banská Bystrica vstúpila v roku 2020 do Iniciatívy pre otvorené vládnutie ako prvá slovenská samospráva. Prvým akčným plánom sa učíme, čo to znamená v každodennej práci: o čom sa radíme, koho prizývame a ako vysvetľujeme, čo sme rozhodli.
    Vybrali sme si tri záväzky. Nie sú to najväčšie témy mesta, ale dajú sa splniť v krátkom čase a po ich skončení budeme vedieť, ako pokračovať. Vznikli na stretnutiach, na ktorých sedeli pri jednom stole zamestnanci úradu, mimovládne organizácie a obyvatelia.
    Ďakujeme všetkým, ktorí prispeli svojím časom a názorom. Otvorené vládnutie nie je jednorazový projekt. Je to spôsob, akým mesto rozhoduje.
    *Ukážkový plán: vychádza z verejne dostupných informácií, podrobnosti a čísla sú ilustračné.*`,
    `In 2020 Banská Bystrica became the first Slovak municipality to join the Open Government Partnership. With our first action plan we are learning what this means in everyday work: what we consult on, whom we invite and how we explain what we have decided.
    We chose three commitments. They are not the city’s biggest topics, but they can be fulfilled in a short time and, once they end, we will know how to go on. They grew out of meetings where municipal staff, non-governmental organisations and residents sat at one table.
    We thank everyone who contributed their time and their views. Open government is not a one-off project. It is the way in which a city decides.
    *Sample plan: based on publicly available information; details and figures are illustrative.*`,
  ),
  vision: rich(
    `Chceme, aby sa každý, koho sa rozhodnutie mesta dotýka, dozvedel o jeho príprave včas a mohol sa k nemu vyjadriť. Mesto má vedieť vysvetliť, čo s názormi ľudí urobilo, a úrad má na takú prácu pravidlá aj zručných zamestnancov.
    Dlhodobú víziu zatiaľ nemáme spísanú v jednom dokumente. Preto je jej spoločná tvorba jedným zo záväzkov tohto plánu; jej výsledkom bude stratégia otvoreného vládnutia do roku 2030.`,
    `We want everyone affected by a city decision to learn about its preparation in time and to be able to comment on it. The city should be able to explain what it did with people’s views, and the office should have both the rules and the skilled staff for such work.
    We do not yet have the long-term vision written down in one document. Creating it together is therefore one of the commitments of this plan; the result will be an open government strategy until 2030.`,
  ),
  achievements: rich(
    `Mesto sa otvorenosti venovalo aj pred vstupom do iniciatívy:
    - zmluvy, faktúry a objednávky zverejňuje na webe v rozsahu, ktorý určuje zákon, a zasadnutia zastupiteľstva prenáša naživo,
    - pri obnove vybraných verejných priestranstiev sa stretlo s obyvateľmi ešte pred zadaním projektu,
    - v roku 2020 vytvorilo s dvoma mimovládnymi organizáciami základný tím, ktorý pripravil vstup do OGP Local.`,
    `The city worked on openness even before joining the partnership:
    - it publishes contracts, invoices and orders on its website to the extent required by law and broadcasts council sessions live,
    - when renewing selected public spaces, it met residents before commissioning the design,
    - in 2020 it formed a core team with two non-governmental organisations, which prepared its entry into OGP Local.`,
  ),
  challenges: rich(
    `Pri príprave plánu sme pomenovali tri oblasti, v ktorých mesto otvorené vládnutie zatiaľ nezvláda:
    1. **Zručnosti.** Zo zamestnancov, ktorí pripravujú materiály pre zastupiteľstvo, viedol stretnutie s verejnosťou len každý šiesty.
    2. **Smerovanie.** Mesto nemá dokument, o ktorý by sa útvary pri zapájaní verejnosti mohli oprieť.
    3. **Priestor.** Mimovládne organizácie a úrad sa stretávajú náhodne, spravidla až pri spore.`,
    `While preparing the plan we named three areas where the city does not manage open government yet:
    1. **Skills.** Of the employees who prepare documents for the city council, only one in six had ever led a meeting with the public.
    2. **Direction.** The city has no document on which departments could rely when involving the public.
    3. **Space.** Non-governmental organisations and the office meet by chance, as a rule only when there is a dispute.`,
  ),
  visionContribution: rich(
    `Plán pripravuje tri predpoklady, bez ktorých sa vízia nedá naplniť: zručných ľudí (záväzok 1), spoločne vytvorenú stratégiu (záväzok 2) a stály priestor na spoluprácu (záväzok 3). Ich výsledky preveríme a na ich základe pripravíme ďalší, ambicióznejší plán.`,
    `The plan prepares three conditions without which the vision cannot be fulfilled: skilled people (commitment 1), a jointly created strategy (commitment 2) and a permanent space for collaboration (commitment 3). We will verify their results and use them to prepare a further, more ambitious plan.`,
  ),
  policyContribution: rich(
    `Vedenie mesta si určilo, že väčšie investície a strategické dokumenty bude pripravovať spolu s obyvateľmi. Vízia otvoreného vládnutia dáva tomuto zámeru postup: kedy sa ľudia zapájajú, kto za to v úrade zodpovedá a ako sa dozvedia výsledok.`,
    `The city’s leadership decided to prepare larger investments and strategic documents together with residents. The open government vision gives this intention a procedure: when people are involved, who in the office is responsible and how they learn the outcome.`,
  ),
  coordination: rich(
    `Za plán zodpovedá vedenie mesta. Každodennú koordináciu zabezpečuje trojčlenný základný tím, v ktorom je jeden zástupca mesta a dvaja zástupcovia mimovládnych organizácií. Tím sa schádza raz za dva týždne a raz za štvrťrok predkladá správu porade vedenia.`,
    `The city’s leadership is responsible for the plan. Day-to-day coordination is in the hands of a core team of three: one representative of the city and two of non-governmental organisations. The team meets every two weeks and reports to the management meeting once a quarter.`,
  ),
  spaces: rich(
    `Fórum má tri vrstvy: základný tím, poradnú skupinu Jadro+ a otvorený Klub otvoreného vládnutia, do ktorého môže prísť každý.
    - **Osobne:** úvodné stretnutie, porady Jadra+ a záverečné stretnutie k návrhu plánu.
    - **Online:** stretnutia cez Zoom so spoločnou tabuľou Miro, zber a hodnotenie návrhov na platforme Consider.it.`,
    `The forum has three layers: the core team, the Core+ advisory group and the Open Government Club, open to anyone.
    - **In person:** an opening meeting, meetings of Core+ and a closing meeting on the draft plan.
    - **Online:** Zoom meetings with a shared Miro board, collection and rating of proposals on the Consider.it platform.`,
  ),
  diversity: rich(
    `Pozvánky sme posielali organizáciám seniorov, ľudí so zdravotným znevýhodnením, mládeže a cudzincov a stretnutia sme konali popoludní aj večer. Pre tých, ktorí nemohli prísť, zostal online formulár otvorený 21 dní. Mladých ľudí do 18 rokov sa nám napriek tomu podarilo osloviť len málo.`,
    `We sent invitations to organisations of older people, people with disabilities, the young and foreigners, and held meetings both in the afternoon and in the evening. For those who could not come, an online form stayed open for 21 days. Even so, we reached only a few people under 18.`,
  ),
  participants: ['academia', 'civilSociety', 'government', 'public'],
  groupCount: 17,
  meetingCount: 4,
  continuation: rich(
    `Poradná skupina Jadro+ zostane v práci počas celého plánu. Členovia dostanú pred každým stretnutím prehľad míľnikov a môžu navrhnúť ich zmenu. Klub otvoreného vládnutia sa zíde najmenej dvakrát.`,
    `The Core+ advisory group will stay active throughout the plan. Before each meeting its members receive an overview of milestones and may propose changes. The Open Government Club will meet at least twice.`,
  ),
  monitoringBody: rich(
    `Plnenie plánu nezávisle hodnotí Ekonomická fakulta Univerzity Mateja Bela v Banskej Bystrici. Fakulta sa dlhodobo venuje výskumu verejnej správy, žiadny záväzok plánu nerealizuje a svoje závery zverejňuje bez predchádzajúceho súhlasu mesta.`,
    `The implementation of the plan is evaluated independently by the Faculty of Economics of Matej Bel University in Banská Bystrica. The faculty has long done research on public administration, implements no commitment of the plan and publishes its conclusions without prior consent of the city.`,
  ),
  progressDiscussion: rich(
    `O pokroku budeme hovoriť na dvoch verejných stretnutiach Klubu otvoreného vládnutia a na štvrťročných stretnutiach Jadra+. Z každého zverejníme zápis s odpoveďami na otázky.`,
    `We will talk about progress at two public meetings of the Open Government Club and at quarterly meetings of Core+. After each we will publish minutes with answers to questions.`,
  ),
  progressChecks: rich(
    `Základný tím sa raz za mesiac spojí so zodpovednými útvarmi a zapíše stav každého míľnika. Ak sa míľnik omešká o viac ako mesiac, zodpovedný útvar navrhne nápravu porade vedenia.`,
    `Once a month the core team contacts the responsible departments and records the state of every milestone. If a milestone is more than one month late, the responsible department proposes a remedy to the management meeting.`,
  ),
  publication: rich(
    `Hodnotiace správy zverejníme na [stránke akčných plánov](https://www.banskabystrica.sk/samosprava/otvorena-samosprava-ogp-local/akcny-plan-ogp/) a predložíme ich zastupiteľstvu. Krátke zhrnutie vyjde v mestských novinách.`,
    `Evaluation reports will be published on the [page of the action plans](https://www.banskabystrica.sk/samosprava/otvorena-samosprava-ogp-local/akcny-plan-ogp/) and submitted to the city council. A short summary will appear in the city newspaper.`,
  ),
}
