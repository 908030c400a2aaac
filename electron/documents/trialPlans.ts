import { mapTexts, withNoText } from './mapTexts.ts'
import { createCommitment, createMilestone, createPlan } from '../../core/plan/create.ts'
import { localized } from '../../core/plan/localized.ts'
import { paragraphs } from '../../core/plan/richText.ts'
import type { RichDocument } from '../../core/plan/richText.ts'
import { generatePlan } from '../../core/plan/samples/generatePlan.ts'
import { samplePlan } from '../../core/plan/samples/samplePlan.ts'
import type { Plan } from '../../core/plan/schema.ts'

export type TrialPlan = Readonly<{ name: string; make: () => Plan }>

const two = (): Plan => generatePlan({ commitments: 2, seed: 11 })
/** Every text followed by something awkward, so that nothing else about the plan changes; in its language, if it is of one. */
const followedBy =
  (sk: string, en = sk) =>
  (): Plan =>
    mapTexts(two(), (text, language) => (text === '' ? text : `${text} ${language === 'sk' ? sk : en}`))

/** Thirty plans a document has to survive: the samples, others of several sizes, and what people really paste. */
export const trialPlans: readonly TrialPlan[] = [
  { name: 'sample 2024', make: () => samplePlan('bb-2024') },
  { name: 'sample 2021', make: () => samplePlan('bb-2021') },
  ...[1, 2, 3, 4, 5].map((size) => ({
    name: `generated, ${size} commitments`,
    make: () => generatePlan({ commitments: size, seed: 100 + size }),
  })),
  { name: 'generated, 12 commitments', make: () => generatePlan({ commitments: 12, seed: 112 }) },
  { name: 'generated, 40 commitments', make: () => generatePlan({ commitments: 40, seed: 140 }) },
  { name: 'nothing written', make: () => createPlan('plan-empty', localized('Prázdny plán', ''), 'cityOnly') },
  {
    name: 'commitments without a word',
    make: () => ({
      ...createPlan('plan-blank', localized('Plán', 'Plan'), 'ogpLocal'),
      commitments: ['c-1', 'c-2', 'c-3'].map(createCommitment),
    }),
  },
  { name: 'no English', make: () => withNoText(samplePlan('bb-2024'), 'en') },
  { name: 'no Slovak', make: () => withNoText(samplePlan('bb-2021'), 'sk') },
  { name: 'every other text missing', make: () => mapTexts(two(), (text, _, position) => (position % 2 ? '' : text)) },
  { name: 'organisations without English', make: organisationsWithoutEnglish },
  {
    name: 'very long words',
    make: followedBy('Najneobhospodarovávateľnejšieho'.repeat(6), 'Counterrevolutionarinesses'.repeat(7)),
  },
  {
    name: 'very long texts',
    make: () => mapTexts(two(), (text) => (text.length < 90 ? text : `${text} `.repeat(25).trim())),
  },
  { name: 'mixed quotes', make: followedBy('"a" \'b\' “c” «d» ‚e‘ ,,f"') },
  { name: 'pasted from Word', make: followedBy('•\u00A0bod\u00AD o\u200Bbe – „text“…\u2028ďalej\u00A0\u00A0dva') },
  { name: 'emoji', make: followedBy('🏛️ 👩🏽‍💻 ✅') },
  { name: 'titles with XML', make: followedBy('<b>&amp; ]]> "x" &#10; \u0026lt;') },
  { name: 'right to left', make: followedBy('שלום עולם مرحبا') },
  {
    name: 'control characters',
    make: followedBy('lorem\u0000ipsum\u000Bdolor\u001Fsit\uFFFEamet\uD800elit\u200Esed'),
  },
  { name: 'other alphabets', make: followedBy('Київ Αθήνα Łódź İzmir') },
  { name: 'untidy dates and numbers', make: followedBy('12.9.2024 5% 2024-2026 12000 € t.j. č.5 §12') },
  { name: 'line breaks', make: () => mapTexts(two(), (text) => text.replaceAll('. ', '.\n')) },
  { name: 'deep lists', make: deepLists },
  { name: 'a table of 200 rows', make: longTable },
  { name: 'references to what is gone', make: goneReferences },
  { name: 'links of every kind', make: manyLinks },
]

function organisationsWithoutEnglish(): Plan {
  const plan = two()
  return {
    ...plan,
    organisations: plan.organisations.map((organisation, position) =>
      position % 2 === 0 ? organisation : { ...organisation, name: { ...organisation.name, en: '' } },
    ),
  }
}

function deepLists(): Plan {
  const plan = two()
  const nested = (depth: number): RichDocument => [
    {
      type: depth % 2 === 0 ? 'bulletList' : 'numberedList',
      items: [1, 2].map((number) => ({
        blocks: [...paragraphs(`Úroveň ${depth}, položka ${number}`), ...(depth > 0 ? nested(depth - 1) : [])],
      })),
    },
  ]
  const texts = { sk: nested(3), en: nested(3) }
  return {
    ...plan,
    narrative: { ...plan.narrative, vision: texts },
    commitments: plan.commitments.map((commitment) => ({ ...commitment, problem: texts })),
  }
}

function longTable(): Plan {
  const plan = generatePlan({ commitments: 1, seed: 200 })
  const milestones = Array.from({ length: 200 }, (_, index) => ({
    ...createMilestone(`m-${index}`),
    title: localized(`Krok číslo ${index + 1} v poradí`, `Step number ${index + 1} in order`),
    output: localized(`Správa ${index + 1}`, `Report ${index + 1}`),
    end: '2026-05',
  }))
  return { ...plan, commitments: plan.commitments.map((commitment) => ({ ...commitment, milestones, criteria: [] })) }
}

function goneReferences(): Plan {
  const plan = two()
  return {
    ...plan,
    leadInstitutions: ['gone-1', ...plan.leadInstitutions],
    commitments: plan.commitments.map((commitment) => ({
      ...commitment,
      goals: ['gone-2'],
      leads: [...commitment.leads, 'gone-3'],
      milestones: commitment.milestones.map((milestone) => ({ ...milestone, lead: 'gone-4' })),
    })),
  }
}

function manyLinks(): Plan {
  const plan = two()
  const links = [
    'https://mesto.example/a?b=1&c="2"',
    'mailto:urad@mesto.example',
    'javascript:alert(1)',
    'https://mesto.example',
  ]
  const text: RichDocument = links.map((link, position) => ({
    type: 'paragraph',
    runs: [
      { text: `Odkaz na stránku ${position} `, marks: ['bold'], link: null },
      { text: position === 3 ? link : `pravidlá číslo ${position}`, marks: [], link },
    ],
  }))
  return { ...plan, narrative: { ...plan.narrative, vision: { sk: text, en: [] } } }
}
