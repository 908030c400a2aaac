import { ChangedList } from './ChangedList.tsx'
import { FoundCommitments } from './FoundCommitments.tsx'
import { GuessList } from './GuessList.tsx'
import styles from './ImportDialog.module.css'
import { certaintyOf, guessesOf, milestoneCount } from './importView.ts'
import { CommentList, UnreadList, WarningList } from './ReportLists.tsx'
import { RevisionChoice } from './RevisionChoice.tsx'
import { formatNumber, formatPlanDate } from '../../i18n/format.ts'
import { titleText } from '../../i18n/titleText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Chip } from '../../ui/Chip.tsx'
import { TabPanels } from '../../ui/TabPanels.tsx'
import type { TabSpec } from '../../ui/TabPanels.tsx'
import type { Output } from '../../../../core/bridge/contract.ts'

/** The honest report on what was read: the headline, and behind tabs what is certain, guessed and left. */
export function ImportedPlan({ reading }: { readonly reading: Output<'import:read'> }) {
  const { t, language } = useTexts()
  const { plan, report } = reading
  const guesses = guessesOf(plan, report)
  const certainty = certaintyOf(report)
  const { text, lang } = titleText(t, plan.title, report.language ?? language)
  const facts = [
    plan.period.start === null || plan.period.end === null
      ? t('import:fact.noPeriod')
      : t('import:fact.period', {
          start: formatPlanDate(plan.period.start, language),
          end: formatPlanDate(plan.period.end, language),
        }),
    t('import:fact.commitments', { count: plan.commitments.length }),
    t('import:fact.milestones', { count: milestoneCount(plan) }),
    ...(report.language === null ? [] : [t(writtenKeys[report.language])]),
  ]
  const tabs: readonly TabSpec[] = [
    tab('read', t('import:tab.read'), plan.commitments.length, <FoundCommitments reading={reading} />),
    tab('guessed', t('import:tab.guessed'), guesses.length, <GuessList plan={plan} guesses={guesses} />),
    tab('unread', t('import:tab.unread'), report.unread.length, <UnreadList unread={report.unread} />),
    ...(report.changed.length === 0
      ? []
      : [tab('changed', t('import:tab.changed'), report.changed.length, <ChangedList reading={reading} />)]),
    ...(report.comments.length === 0
      ? []
      : [tab('comments', t('import:tab.comments'), report.comments.length, <CommentList reading={reading} />)]),
    ...(report.warnings.length === 0
      ? []
      : [
          tab('warnings', t('import:tab.warnings'), report.warnings.length, <WarningList warnings={report.warnings} />),
        ]),
  ]
  return (
    <div className={styles['report']}>
      <div className={styles['headline']}>
        <p className={styles['planTitle']} lang={lang}>
          {text}
        </p>
        <ul className={styles['facts']}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <Chip
          label={t(certaintyKeys[certainty])}
          tone={certainty === 'low' ? 'warn' : 'good'}
          icon={certainty === 'low' ? 'warning' : 'check'}
        />
      </div>
      {report.revisions !== null && <RevisionChoice revisions={report.revisions} />}
      <TabPanels label={t('import:tab.label')} tabs={tabs} />
    </div>
  )

  function tab(id: string, label: string, count: number, content: TabSpec['content']): TabSpec {
    return { id, label, count: formatNumber(count, language), content }
  }
}

const writtenKeys = { sk: 'import:fact.writtenSk', en: 'import:fact.writtenEn' } as const
const certaintyKeys = {
  exact: 'import:certainty.exact',
  high: 'import:certainty.high',
  fair: 'import:certainty.fair',
  low: 'import:certainty.low',
} as const
