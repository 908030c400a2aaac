import type { ReactNode } from 'react'
import { Heading } from 'react-aria-components'

import styles from './changes.module.css'
import { useTexts } from '../../i18n/useTexts.ts'
import type { Translate } from '../../i18n/translate.ts'
import { Chip } from '../../ui/Chip.tsx'
import type { PartChange } from '../../../../core/compare/comparison.ts'
import { attachmentSchema, resolutionPartSchema } from '../../../../core/plan/councilSchema.ts'
import { localizedTextSchema, textIn } from '../../../../core/plan/localized.ts'
import type { Language } from '../../../../core/plan/localized.ts'
import { ogpValueSchema } from '../../../../core/plan/enums.ts'
import { valueAt } from '../../../../core/plan/place.ts'
import type { Plan } from '../../../../core/plan/schema.ts'

type PartLineProps = Readonly<{ part: PartChange; old: Plan; new: Plan; level: number; children: ReactNode }>

/** A milestone, criterion, point of the resolution or the like that came, went or changed. */
export function PartLine({ part, old, new: now, level, children }: PartLineProps) {
  const { t, language } = useTexts()
  const thing = part.newPlace === null ? valueAt(old, part.oldPlace ?? '') : valueAt(now, part.newPlace)
  return (
    <section className={styles['part']}>
      <Heading level={level} className={styles['field'] ?? ''}>
        <span className={styles['quiet']}>{t(listKeys[part.list])}</span> {nameOf(t, language, thing)}{' '}
        <Chip label={t(kindKeys[part.kind])} tone={tones[part.kind]} icon={icons[part.kind]} />
      </Heading>
      {children}
    </section>
  )
}

/** By what a person knows the thing: its title, indicator, wording or value. */
function nameOf(t: Translate, language: Language, thing: unknown): string {
  if (typeof thing !== 'object' || thing === null) return ''
  const value = ogpValueSchema.safeParse(Reflect.get(thing, 'value'))
  if (value.success) return t(`enums:ogpValue.${value.data}`)
  const part = resolutionPartSchema.safeParse(thing)
  if (part.success)
    return `${t(`enums:resolutionVerb.${part.data.verb}`)} ${textIn(part.data.addressee, language)}`.trim()
  for (const key of ['title', 'indicator', 'purpose', 'body', 'text', 'name', 'position']) {
    const text = Reflect.get(thing, key) as unknown
    const known = localizedTextSchema.safeParse(text)
    const name = known.success ? textIn(known.data, language) : text
    if (typeof name === 'string' && name !== '') return name
  }
  const attachment = attachmentSchema.safeParse(thing)
  return attachment.success ? t(`enums:attachmentContent.${attachment.data.content}`) : ''
}

const listKeys = {
  values: 'compare:part.values',
  budget: 'compare:part.budget',
  milestones: 'compare:part.milestones',
  criteria: 'compare:part.criteria',
  goals: 'compare:part.goals',
  authors: 'compare:part.authors',
  discussions: 'compare:part.discussions',
  resolution: 'compare:part.resolution',
  items: 'compare:part.items',
  attachments: 'compare:part.attachments',
} as const
const kindKeys = {
  added: 'compare:part.added',
  dropped: 'compare:part.dropped',
  changed: 'compare:part.changed',
} as const
const tones = { added: 'good', dropped: 'bad', changed: 'accent' } as const
const icons = { added: 'add', dropped: 'close', changed: 'compare' } as const
