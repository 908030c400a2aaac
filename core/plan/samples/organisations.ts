import { createOrganisation } from '../create.ts'
import { localized } from '../localized.ts'
import { same } from './build.ts'
import type { Organisation, Plan } from '../schema.ts'

/** Bodies both plans of Banská Bystrica name, with the English names the city publishes. */
const catalogue: readonly Organisation[] = [
  createOrganisation('org-leadership', localized('Vedenie mesta', 'City’s Leadership'), 'municipal'),
  createOrganisation('org-mayor', localized('Kancelária primátora', 'Mayor’s Office'), 'municipal'),
  createOrganisation(
    'org-head',
    localized('Kancelária prednostky', 'Office of the Head of Municipal Office'),
    'municipal',
  ),
  createOrganisation(
    'org-participation',
    localized(
      'Referát participácie a inovácie v oblasti otvoreného spravovania',
      'Department of the Participation and Innovation in Open Governance',
    ),
    'municipal',
  ),
  createOrganisation(
    'org-organisational',
    localized('Organizačné oddelenie', 'Organisational Department'),
    'municipal',
  ),
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
    'org-working-group',
    localized('Pracovná skupina v rámci mestského úradu', 'Working group within the Municipal Office'),
    'municipal',
  ),
  createOrganisation('org-board', localized('Rada Spolupracovne', 'CoLaboratory Board'), 'other'),
  createOrganisation('org-dialogue', same('Dialogue Centre, n. o.'), 'civilSociety'),
  createOrganisation(
    'org-urbanism',
    localized(
      'Interaktívna škola urbanizmu a územného plánovania, n. o.',
      'Interactive School of Urbanism and Spatial Planning, n. o.',
    ),
    'civilSociety',
  ),
  createOrganisation(
    'org-nova',
    localized('NOVA Information Management School, Lisabon', 'NOVA Information Management School, Lisbon'),
    'academia',
  ),
  createOrganisation(
    'org-university',
    localized('Univerzita Mateja Bela v Banskej Bystrici', 'Matej Bel University in Banská Bystrica'),
    'academia',
  ),
  createOrganisation(
    'org-economics',
    localized(
      'Ekonomická fakulta Univerzity Mateja Bela v Banskej Bystrici',
      'Faculty of Economics, Matej Bel University in Banská Bystrica',
    ),
    'academia',
  ),
  createOrganisation(
    'org-coexistence',
    localized(
      'Sieť miest v rámci projektu Agenti koexistencie',
      'Network of cities in the Agents of Co-Existence project',
    ),
    'government',
  ),
  createOrganisation('org-experts', localized('Externí experti', 'External experts'), 'other'),
]

/** The plan with exactly those bodies of the catalogue that it names. */
export function withOrganisations(plan: Plan): Plan {
  const named = new Set<string | null>([
    ...plan.leadInstitutions,
    ...[...plan.contacts, ...plan.endorsements].map((person) => person.organisation),
    ...plan.commitments.flatMap((commitment) => [
      ...commitment.leads,
      ...commitment.leadsOutside,
      ...commitment.supporting,
      ...commitment.milestones.flatMap((milestone) => [milestone.lead, ...milestone.supporting]),
      ...commitment.criteria.map((criterion) => criterion.responsible),
    ]),
  ])
  return { ...plan, organisations: catalogue.filter((organisation) => named.has(organisation.id)) }
}
