import { ChangeRow } from './ChangeRow.tsx'
import { ConflictCard } from './ConflictCard.tsx'
import { mergeGroups } from './mergeGroups.ts'
import styles from './merging.module.css'
import { commitmentTitle } from '../../i18n/titleText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { changesIn } from '../../state/mergeStore.ts'
import { changeId } from '../../../../core/merge/decide.ts'
import type { Merge } from '../../../../core/merge/merge.ts'
import { numberOf } from '../../../../core/plan/numbers.ts'
import { joinPlace } from '../../../../core/plan/place.ts'
import type { Plan } from '../../../../core/plan/schema.ts'

type MergeGroupsProps = Readonly<{ base: Plan; mine: Plan; theirs: Plan; merge: Merge; isWanted: boolean }>

/** All that a merge asks and brings, commitment by commitment: the questions first. */
export function MergeGroups({ base, mine, theirs, merge, isWanted }: MergeGroupsProps) {
  const { t, language } = useTexts()
  return mergeGroups(merge, changesIn(merge)).map(({ commitmentId, conflicts, changes }) => (
    <section key={commitmentId ?? ''} className={styles['group']}>
      <h3 className={styles['groupTitle']}>
        {commitmentId === null ? t('merge:planGroup') : groupTitle(commitmentId)}
      </h3>
      {conflicts.length > 0 && (
        <>
          <h4 className={styles['part']}>{t('merge:conflicts')}</h4>
          {conflicts.map((conflict) => (
            <ConflictCard
              key={conflict.id}
              conflict={conflict}
              plans={{ base, mine, theirs, merged: merge.plan }}
              isWanted={isWanted}
            />
          ))}
        </>
      )}
      {changes.length > 0 && (
        <>
          <h4 className={styles['part']}>{t('merge:changes')}</h4>
          <ul className={styles['changes']}>
            {changes.map((change) => (
              <ChangeRow key={changeId(change)} change={change} merge={merge} mine={mine} />
            ))}
          </ul>
        </>
      )}
    </section>
  ))

  function groupTitle(id: string): string {
    const number = numberOf(merge.plan, joinPlace('commitments', id))
    const commitment = [merge.plan, mine, theirs].flatMap((plan) => plan.commitments).find((one) => one.id === id)
    const title = commitment === undefined ? '' : commitmentTitle(t, commitment.title, language).text
    return number === '' ? t('merge:removedCommitment', { title }) : t('merge:commitment', { number, title })
  }
}
