import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'

import { FindingsPanel } from './FindingsPanel.tsx'
import { GuidancePanel } from './GuidancePanel.tsx'
import { HistoryPanel } from './HistoryPanel.tsx'
import styles from './panel.module.css'
import { useTexts } from '../../../i18n/useTexts.ts'
import { useCalmPlan } from '../../../state/calmPlan.ts'
import { findingsOf } from '../../../state/findings.ts'

export type PanelTab = 'guidance' | 'findings' | 'history'

/** Help for the field the caret is in, what the checks found, and what was done. */
export function SidePanel({
  tab,
  onTab,
  onLeave,
}: {
  readonly tab: PanelTab
  readonly onTab: (tab: PanelTab) => void
  readonly onLeave: () => void
}) {
  const { t } = useTexts()
  const count = useCalmPlan(({ plan }) => (plan === null ? 0 : findingsOf(plan).length))
  return (
    <Tabs
      className={styles['tabs'] ?? ''}
      selectedKey={tab}
      onSelectionChange={(key) => onTab(key === 'findings' || key === 'history' ? key : 'guidance')}
    >
      <TabList aria-label={t('editor:panel.name')} className={styles['tabList'] ?? ''}>
        <Tab id="guidance" className={styles['tab'] ?? ''}>
          {t('editor:panel.guidance')}
        </Tab>
        <Tab id="findings" className={styles['tab'] ?? ''}>
          {t('editor:panel.findings')}
          {count > 0 && <span className={styles['count']}>{count}</span>}
        </Tab>
        <Tab id="history" className={styles['tab'] ?? ''}>
          {t('editor:panel.history')}
        </Tab>
      </TabList>
      <TabPanel id="guidance" className={styles['tabPanel'] ?? ''}>
        <GuidancePanel />
      </TabPanel>
      <TabPanel id="findings" className={styles['tabPanel'] ?? ''}>
        <FindingsPanel onLeave={onLeave} />
      </TabPanel>
      <TabPanel id="history" className={styles['tabPanel'] ?? ''}>
        <HistoryPanel />
      </TabPanel>
    </Tabs>
  )
}
