import styles from './merging.module.css'
import { sideText } from './sideText.ts'
import { SideWords } from './SideWords.tsx'
import { whatText } from './whatText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { chooseSide, useMergeStore } from '../../state/mergeStore.ts'
import { RadioGroup } from '../../ui/Choice.tsx'
import { Chip } from '../../ui/Chip.tsx'
import type { Conflict } from '../../../../core/merge/merge.ts'
import { bothOf } from '../../../../core/merge/resolve.ts'
import type { Choice } from '../../../../core/merge/resolve.ts'
import type { Plan } from '../../../../core/plan/schema.ts'

type ConflictCardProps = Readonly<{
  conflict: Conflict
  plans: Readonly<{ base: Plan; mine: Plan; theirs: Plan; merged: Plan }>
  /** the person wanted to go on without an answer here */
  isWanted: boolean
}>

/** One question: what both sides began with, what each made of it, and the answer. */
export function ConflictCard({ conflict, plans, isWanted }: ConflictCardProps) {
  const { t, language } = useTexts()
  const chosen = useMergeStore(({ decisions }) => decisions.choices[conflict.id])
  const isNews = useMergeStore(({ source }) => source?.from === 'news')
  const sideName = {
    base: t('merge:side.base'),
    mine: t('merge:side.mine'),
    both: t('merge:side.both'),
    theirs: t(isNews ? 'merge:side.outside' : 'merge:side.theirs'),
  }
  const lang = conflict.language ?? undefined
  const field = whatText(t, language, plans.merged, conflict.place, conflict.mine ?? conflict.theirs)
  const what =
    conflict.language === null
      ? field
      : t('merge:fieldIn', { field, language: t(`common:language.${conflict.language}`) })
  const before = sideText(t, language, { plan: plans.base, place: conflict.place, value: inField(conflict, 'base') })
  const options: readonly Choice[] = bothOf(conflict) === null ? ['mine', 'theirs'] : ['mine', 'theirs', 'both']
  return (
    <section
      id={cardId(conflict)}
      className={styles['card']}
      data-open={chosen === undefined}
      data-wanted={isWanted && chosen === undefined}
      aria-labelledby={`${cardId(conflict)}-title`}
    >
      <h5 id={`${cardId(conflict)}-title`} className={styles['what']}>
        {what} <Chip label={t(`merge:kind.${conflict.kind}`)} tone={chosen === undefined ? 'warn' : 'neutral'} />
      </h5>
      <div className={styles['sides']}>
        <div className={styles['side']}>
          <p className={styles['sideName']}>{sideName.base}</p>
          <SideWords before={null} text={before} none={t(noneKey(conflict, 'base'))} lang={lang} />
        </div>
        {(['mine', 'theirs'] as const).map((side) => (
          <div key={side} className={styles['side']} data-chosen={chosen === side || chosen === 'both'}>
            <p className={styles['sideName']}>{sideName[side]}</p>
            <SideWords
              before={before}
              text={sideText(t, language, { plan: plans[side], place: conflict.place, value: inField(conflict, side) })}
              none={t(noneKey(conflict, side))}
              lang={lang}
            />
          </div>
        ))}
      </div>
      <RadioGroup<Choice | ''>
        label={t('merge:choose', { what })}
        isLabelHidden
        options={options.map((value) => ({ value, label: sideName[value] }))}
        value={chosen ?? ''}
        onChange={(choice) => {
          if (choice !== '') chooseSide(conflict.id, choice)
        }}
      />
    </section>
  )
}

/** The id of a card on the page; a conflict's own id may hold any sign. */
export const cardId = ({ id }: Conflict): string => `conflict-${id.replace(/[^\w-]/g, '-')}`

const inField = (conflict: Conflict, side: 'base' | 'mine' | 'theirs'): unknown => conflict[side]

function noneKey({ kind }: Conflict, side: 'base' | 'mine' | 'theirs') {
  if (kind !== 'removedChanged') return 'merge:nothingThere' as const
  return side === 'base' ? ('merge:notYet' as const) : ('merge:gone' as const)
}
