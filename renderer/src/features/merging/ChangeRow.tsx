import styles from './merging.module.css'
import { sideText } from './sideText.ts'
import { SideWords } from './SideWords.tsx'
import { whatText } from './whatText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { takeChange, useMergeStore } from '../../state/mergeStore.ts'
import { Checkbox } from '../../ui/Choice.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { changeId } from '../../../../core/merge/decide.ts'
import type { Merge, MergedChange } from '../../../../core/merge/merge.ts'
import type { Plan } from '../../../../core/plan/schema.ts'

type ChangeRowProps = Readonly<{ change: MergedChange; merge: Merge; mine: Plan }>

/** A change that comes in without a question, unless it is left out. */
export function ChangeRow({ change, merge, mine }: ChangeRowProps) {
  const { t, language } = useTexts()
  const isOut = useMergeStore(({ decisions }) => decisions.leftOut.has(changeId(change)))
  const { place, kind, before, after } = change
  const field = whatText(t, language, kind === 'removed' ? mine : merge.plan, place, after ?? before)
  const what =
    change.language === null ? field : t('merge:fieldIn', { field, language: t(`common:language.${change.language}`) })
  const lang = change.language ?? undefined
  const [old, now] = [
    sideText(t, language, { plan: mine, place, value: before }),
    sideText(t, language, { plan: merge.plan, place, value: after }),
  ]
  return (
    <li className={styles['change']} data-out={isOut}>
      <div className={styles['what']}>
        <Checkbox
          label={t('merge:change.take', { what })}
          isSelected={!isOut}
          onChange={(isIn) => takeChange(merge, change, isIn)}
        />
        <Chip label={t(`merge:change.${kind}`)} tone={tones[kind]} />
      </div>
      <SideWords
        showsBefore
        before={old}
        text={kind === 'removed' ? '' : now}
        none={t(kind === 'removed' ? 'merge:gone' : 'merge:nothingThere')}
        lang={lang}
      />
    </li>
  )
}

const tones = { changed: 'accent', added: 'good', removed: 'bad', reordered: 'accent' } as const
