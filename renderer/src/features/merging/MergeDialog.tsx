import { useState } from 'react'

import { cardId } from './ConflictCard.tsx'
import styles from './merging.module.css'
import { MergeGroups } from './MergeGroups.tsx'
import { formatFullTime } from '../../i18n/format.ts'
import { mergeCounts } from '../../i18n/mergeCounts.ts'
import type { Translate } from '../../i18n/translate.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import {
  changesIn,
  chooseForAll,
  closeMerge,
  confirmMerge,
  openConflicts,
  useMerge,
  useMergeStore,
} from '../../state/mergeStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { BaseFound, MergeSource } from '../../../../core/bridge/merging.ts'
import type { Language } from '../../../../core/plan/localized.ts'

/** What another copy of the plan brings, and what a person must decide, before any of it is in the plan. */
export function MergeDialog() {
  const { t, language } = useTexts()
  const { source, sides, decisions, isBusy } = useMergeStore()
  const merging = useMerge()
  const [isWanted, setWanted] = useState(false)
  if (source === null || sides === null || merging === null) return null
  const { merge } = merging
  const changes = changesIn(merge)
  const undecided = openConflicts(merge, decisions)
  const isEmpty = merge.conflicts.length + changes.length === 0

  function goOn(): void {
    const [first] = undecided
    if (first === undefined) {
      void confirmMerge(merge)
      return
    }
    setWanted(true)
    const card = document.getElementById(cardId(first))
    card?.scrollIntoView({ block: 'center' })
    card?.querySelector('input')?.focus({ preventScroll: true })
  }

  return (
    <Dialog
      title={titleOf(t, source, sides.name)}
      closeLabel={t('common:close')}
      onClose={() => void closeMerge()}
      size="full"
      isLocked={isBusy}
      actions={
        <>
          <p className={styles['left']} role="status">
            {isWanted && undecided.length > 0 && t('merge:left', { count: undecided.length })}
          </p>
          <Button label={t('common:cancel')} onPress={() => void closeMerge()} isDisabled={isBusy} />
          {!isEmpty && <Button label={t('merge:confirm')} look="main" isBusy={isBusy} onPress={goOn} />}
        </>
      }
    >
      <div className={styles['merge']}>
        <div className={styles['intro']}>
          <p>{isEmpty ? t('merge:empty') : t('merge:intro')}</p>
          <p className={styles['base']} data-how={sides.found.how}>
            <Icon name={sides.found.how === 'version' ? 'info' : 'warning'} size={16} />
            <span>{baseText(t, language, sides.found)}</span>
          </p>
          {!isEmpty && <p>{mergeCounts(t, merge.conflicts.length, changes.length)}</p>}
          {merge.conflicts.length > 1 && (
            <div className={styles['forAll']} role="group" aria-label={t('merge:forAll.label')}>
              <Button label={t('merge:forAll.mine')} onPress={() => chooseForAll(merge, 'mine')} />
              <Button label={t('merge:forAll.theirs')} onPress={() => chooseForAll(merge, 'theirs')} />
            </div>
          )}
        </div>
        <MergeGroups {...merging} isWanted={isWanted} />
      </div>
    </Dialog>
  )
}

function titleOf(t: Translate, source: MergeSource, name: string): string {
  if (source.from !== 'news') return t('merge:title', { name })
  return t(source.newsId.startsWith('recovered') ? 'merge:titleFound' : 'merge:titleUnnamed')
}

function baseText(t: Translate, language: Language, { how, at }: BaseFound): string {
  const time = at === null ? '' : formatFullTime(at, language)
  switch (how) {
    case 'version':
      return time === '' ? t('merge:base.own') : t('merge:base.version', { time })
    case 'state':
      return time === '' ? t('merge:base.stateUntimed') : t('merge:base.state', { time })
    case 'none':
      return t('merge:base.none')
  }
}
