import { createOrganisation } from '../create.ts'
import { localized } from '../localized.ts'
import type { OgpValue, PolicyArea, Sector } from '../enums.ts'
import type { LocalizedText } from '../localized.ts'
import type { Organisation } from '../schema.ts'

/**
 * What generated commitments are about. Slovak names are in the genitive plural, so that they fit after a number
 * from five up and after "príprava", "prehľad" and the like.
 */
export type Topic = Readonly<{ name: LocalizedText; area: PolicyArea; sector: Sector }>
const topic = (sk: string, en: string, area: PolicyArea, sector: Sector): Topic => ({
  name: localized(sk, en),
  area,
  sector,
})
export const topics: readonly Topic[] = [
  topic('mestských investícií', 'city investments', 'fiscalOpenness', 'infrastructure'),
  topic('detských ihrísk', 'playgrounds', 'publicParticipation', 'landPlanning'),
  topic('sociálnych služieb', 'social services', 'genderInclusion', 'publicServices'),
  topic('mestských nájomných bytov', 'city rental flats', 'accessToInformation', 'housing'),
  topic('školských jedální', 'school canteens', 'publicParticipation', 'education'),
  topic('dopravných zmien', 'traffic changes', 'publicParticipation', 'infrastructure'),
  topic('zelených plôch', 'green areas', 'climateEnvironment', 'environment'),
  topic('verejných obstarávaní', 'public procurements', 'antiCorruption', 'crossSectoral'),
  topic('mestských dotácií', 'city grants', 'fiscalOpenness', 'citizenship'),
  topic('kultúrnych podujatí', 'cultural events', 'civicSpace', 'other'),
  topic('územných plánov zón', 'zoning plans', 'other', 'landPlanning'),
  topic('elektronických služieb', 'electronic services', 'digitalGovernance', 'publicServices'),
  topic('rekonštrukcií vodovodu', 'water main reconstructions', 'accessToInformation', 'water'),
]

/** What the city will do with the topic: the beginning of a title and the heart of a solution. */
export const approaches: readonly Readonly<{ title: LocalizedText; step: LocalizedText }>[] = [
  {
    title: localized('Verejný prehľad', 'Public overview of'),
    step: localized('zverejní prehľad a každý mesiac ho doplní', 'publish an overview and update it every month'),
  },
  {
    title: localized('Spoločná príprava', 'Joint preparation of'),
    step: localized('prizve obyvateľov pred vznikom prvého návrhu', 'invite residents before the first draft is made'),
  },
  {
    title: localized('Spoločné hodnotenie', 'Joint evaluation of'),
    step: localized(
      'dvakrát ročne vyhodnotí výsledky s obyvateľmi',
      'evaluate the results with residents twice a year',
    ),
  },
  {
    title: localized('Otvorené plánovanie', 'Open planning of'),
    step: localized(
      'zverejní postup, termíny a zodpovedné osoby',
      'publish the procedure, dates and persons responsible',
    ),
  },
  {
    title: localized('Jednotné pravidlá pre výber', 'Common rules for the selection of'),
    step: localized(
      'schváli kritériá a zdôvodní každé rozhodnutie',
      'adopt criteria and give reasons for every decision',
    ),
  },
]

export const districts = [
  'Fončorda',
  'Iliaš',
  'Jakub',
  'Kostiviarska',
  'Kremnička',
  'Majer',
  'Podlavice',
  'Radvaň',
  'Rakytovce',
  'Rudlová',
  'Sásová',
  'Senica',
  'Skubín',
  'Šalková',
  'Uhlisko',
  'Uľanka',
] as const

/** Whom a problem hurts; Slovak in the accusative. */
export const affected: readonly LocalizedText[] = [
  localized('seniorov', 'older people'),
  localized('rodiny s deťmi', 'families with children'),
  localized('mladých ľudí', 'young people'),
  localized('ľudí so zdravotným znevýhodnením', 'people with disabilities'),
  localized('cudzincov žijúcich v meste', 'foreigners living in the city'),
  localized('drobných podnikateľov', 'small businesses'),
]

export const valueReasons: Readonly<Record<OgpValue, LocalizedText>> = {
  transparency: localized(
    'Verejnosť získa informácie, ktoré mesto doteraz nezverejňovalo: podklady rozhodnutí, ich dôvody aj náklady, na jednom mieste a v podobe na ďalšie použitie.',
    'The public gains information the city has not published so far: background to decisions, their reasons and costs, in one place and in a reusable form.',
  ),
  participation: localized(
    'Obyvatelia vstúpia do prípravy v čase, keď sa návrh ešte dá zmeniť, a dozvedia sa, ktoré z ich podnetov mesto prijalo a ktoré nie.',
    'Residents will take part in the preparation while the proposal can still be changed and will learn which of their suggestions the city adopted and which it did not.',
  ),
  accountability: localized(
    'Mesto bude každý rok verejne skladať účty z plnenia vlastných pravidiel a kto s výsledkom nesúhlasí, môže žiadať o opätovné posúdenie.',
    'Every year the city will publicly account for keeping its own rules, and whoever disagrees with the result may ask for a new assessment.',
  ),
  technology: localized(
    'Údaje budú dostupné cez otvorené rozhranie, takže ich môžu využiť školy, novinári aj tvorcovia aplikácií bez ďalších nákladov mesta.',
    'The data will be available through an open interface, so that schools, journalists and developers can use them without further costs to the city.',
  ),
  inclusion: localized(
    'Podklady budú v jednoduchom jazyku a stretnutia bezbariérové a tlmočené, takže sa zapoja aj ľudia, ktorí sa na rozhodovaní doteraz nezúčastnili.',
    'Documents will be in plain language and meetings accessible and interpreted, so that people who have not taken part in decision-making so far can join.',
  ),
}

/** The steps of a generated commitment in the order they make sense; a commitment takes some of them. */
export const steps: readonly Readonly<{ title: LocalizedText; output: LocalizedText }>[] = [
  {
    title: localized('Analýza súčasného stavu', 'Analysis of the status quo'),
    output: localized(
      'Analýza s odporúčaniami zverejnená na webe mesta',
      'Analysis with recommendations published on the city’s website',
    ),
  },
  {
    title: localized('Stretnutia s obyvateľmi mestskej časti', 'Meetings with residents of the district'),
    output: localized(
      '6 stretnutí so zápismi a odpoveďami na podnety',
      '6 meetings with minutes and answers to suggestions',
    ),
  },
  {
    title: localized('Schválenie pravidiel', 'Adoption of the rules'),
    output: localized('Smernica podpísaná primátorom a zverejnená', 'Directive signed by the mayor and published'),
  },
  {
    title: localized('Školenie zamestnancov úradu', 'Training of municipal staff'),
    output: localized('3 školenia pre 25 zamestnancov', '3 training sessions for 25 employees'),
  },
  {
    title: localized('Overenie postupu v praxi', 'Testing the procedure in practice'),
    output: localized(
      'Správa z overovania s výsledkami za 5 mesiacov',
      'Report on the testing with results for 5 months',
    ),
  },
  {
    title: localized('Spustenie verejného prehľadu', 'Launch of the public overview'),
    output: localized('Webová stránka s údajmi vo formáte CSV', 'Website with data in the CSV format'),
  },
  {
    title: localized('Vyhodnotenie a úprava pravidiel', 'Evaluation and amendment of the rules'),
    output: localized('Hodnotiaca správa predložená zastupiteľstvu', 'Evaluation report submitted to the city council'),
  },
]

export const fundingSources: readonly LocalizedText[] = [
  localized('Rozpočet mesta', 'City budget'),
  localized('Dotácia partnera', 'Grant of a partner'),
  localized('Európsky projekt', 'European project'),
  localized('Vlastné kapacity úradu', 'The office’s own staff'),
]

export const organisations: readonly Organisation[] = [
  createOrganisation('org-participation', localized('Referát participácie', 'Participation Department'), 'municipal'),
  createOrganisation(
    'org-development',
    localized('Oddelenie rozvojových aktivít', 'Department of Development'),
    'municipal',
  ),
  createOrganisation(
    'org-architect',
    localized('Oddelenie architekta mesta', 'Office of the City Architect'),
    'municipal',
  ),
  createOrganisation(
    'org-organisational',
    localized('Organizačné oddelenie', 'Organisational Department'),
    'municipal',
  ),
  createOrganisation('org-finance', localized('Oddelenie financií', 'Finance Department'), 'municipal'),
  createOrganisation(
    'org-informatics',
    localized('Oddelenie informatiky', 'Department of Information Technology'),
    'municipal',
  ),
  createOrganisation(
    'org-region',
    localized('Úrad samosprávneho kraja', 'Office of the self-governing region'),
    'government',
  ),
  createOrganisation(
    'org-neighbours',
    localized('Združenie Susedia v meste, o. z.', 'Neighbours in the City, civic association'),
    'civilSociety',
  ),
  createOrganisation('org-seniors', localized('Rada seniorov', 'Council of Older People'), 'civilSociety'),
  createOrganisation('org-youth', localized('Mládežnícky parlament', 'Youth Parliament'), 'civilSociety'),
  createOrganisation('org-university', localized('Univerzita', 'University'), 'academia'),
  createOrganisation(
    'org-chamber',
    localized('Komora miestnych podnikateľov', 'Chamber of Local Businesses'),
    'privateSector',
  ),
  createOrganisation('org-forum', localized('Fórum otvoreného vládnutia', 'Open Government Forum'), 'other'),
]
