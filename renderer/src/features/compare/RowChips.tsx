import styles from './CommitmentCard.module.css'
import type { Row } from './comparisonRows.ts'
import { shiftTexts } from './shiftText.ts'
import { formatPercent } from '../../i18n/format.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Chip } from '../../ui/Chip.tsx'
import type { DateShift } from '../../../../core/compare/comparison.ts'
import type { ReasonCode } from '../../../../core/compare/score.ts'

/** What happened to a commitment, in words. */
export function RowChips({ row, shifts }: { readonly row: Row; readonly shifts: readonly DateShift[] }) {
  const { t, language } = useTexts()
  const { pair } = row
  // What two plans say themselves needs no percentage.
  const certain = pair?.why.map((reason) => reason.code).find(isCertain)
  return (
    <div className={styles['chips']}>
      {row.state === 'added' && <Chip label={t('compare:state.added')} tone="good" />}
      {row.state === 'dropped' && <Chip label={t('compare:state.dropped')} tone="bad" />}
      {pair === null && row.new.length > 1 && <Chip label={t('compare:state.split')} tone="accent" />}
      {pair === null && row.old.length > 1 && <Chip label={t('compare:state.merged')} tone="accent" />}
      {pair?.kinds.map((kind) => (
        <Chip key={kind} label={t(kindKeys[kind])} tone={kind === 'same' ? 'neutral' : 'accent'} />
      ))}
      {shiftTexts(t, shifts).map((text) => (
        <Chip key={text} label={text} tone="warn" />
      ))}
      {pair !== null && row.state === 'changed' && (
        <span className={styles['score']}>
          {certain === undefined
            ? t('compare:score', { percent: formatPercent(pair.score, language) })
            : t(certainKeys[certain])}
        </span>
      )}
    </div>
  )
}

const certainKeys = {
  ogpId: 'compare:certain.ogpId',
  id: 'compare:certain.id',
  lineage: 'compare:certain.lineage',
} as const
const isCertain = (code: ReasonCode): code is keyof typeof certainKeys => Object.hasOwn(certainKeys, code)

const kindKeys = {
  same: 'compare:kind.same',
  renamed: 'compare:kind.renamed',
  edited: 'compare:kind.edited',
  moved: 'compare:kind.moved',
} as const
