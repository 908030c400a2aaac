import { materialTitle } from './materialTitle.ts'
import type { DocumentKey, DocumentTexts } from '../outline/documentText.ts'
import type { ResolutionItem, ResolutionPart } from '../plan/councilSchema.ts'
import { createResolutionItem, createResolutionPart } from '../plan/create.ts'
import { addMonths } from '../plan/dates.ts'
import type { IdSource } from '../plan/ids.ts'
import { emptyText } from '../plan/localized.ts'
import type { LocalizedText } from '../plan/localized.ts'
import type { Plan } from '../plan/schema.ts'

/** How long after its end an evaluation of the plan comes to the council. */
const monthsToReport = 3

/** A resolution as councils usually adopt one, to begin with: discussed, approved, noted, and tasks with dates of the plan. */
export function usualResolution(plan: Plan, texts: DocumentTexts, ids: IdSource): readonly ResolutionPart[] {
  const { end } = plan.period
  const title = materialTitle(plan)
  const said = (key: DocumentKey, names: Readonly<Record<string, LocalizedText>> = {}): LocalizedText => ({
    sk: texts.sk(key, inLanguage(names, 'sk')),
    en: texts.en(key, inLanguage(names, 'en')),
  })
  const point = (text: LocalizedText): ResolutionItem => ({ ...createResolutionItem(ids()), text })
  const task = (key: DocumentKey, deadline: string | null): ResolutionItem => ({
    ...point(said(key)),
    responsible: said('document:prepared.resolution.head'),
    deadline,
  })
  const part = (
    verb: ResolutionPart['verb'],
    items: readonly ResolutionItem[],
    addressee: LocalizedText = emptyText,
  ): ResolutionPart => ({ ...createResolutionPart(ids()), verb, addressee, items: [...items] })
  const priors = new Map(
    plan.commitments.flatMap(({ lineage }) => (lineage === null ? [] : [[lineage.planId, lineage.planTitle] as const])),
  )
  return [
    part('discussed', [point(said('document:prepared.resolution.discussed', { title }))]),
    part('approves', [point(said('document:prepared.resolution.approves', { title: plan.title }))]),
    part('takesNote', [
      point(said('document:prepared.resolution.takesNote')),
      ...[...priors.values()].map((prior) =>
        point(said('document:prepared.resolution.priorResults', { title: prior })),
      ),
    ]),
    part(
      'instructs',
      [
        task('document:prepared.resolution.fulfil', end),
        ...(plan.kind === 'ogpLocal' ? [task('document:prepared.resolution.submit', plan.period.submitted)] : []),
        task('document:prepared.resolution.report', end === null ? null : addMonths(end, monthsToReport)),
      ],
      said('document:prepared.resolution.headDative'),
    ),
  ]
}

function inLanguage(
  names: Readonly<Record<string, LocalizedText>>,
  language: keyof LocalizedText,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(names).map(([name, text]) => [name, text[language]]))
}
