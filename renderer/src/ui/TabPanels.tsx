import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'

import styles from './TabPanels.module.css'

export type TabSpec = Readonly<{ id: string; label: string; count: string; content: ReactNode }>

/** Several views of one thing, one of them shown; each tab says how much is behind it. */
export function TabPanels({ label, tabs }: { readonly label: string; readonly tabs: readonly TabSpec[] }) {
  return (
    <Tabs className={styles['tabs'] ?? ''}>
      <TabList aria-label={label} className={styles['list'] ?? ''} items={tabs}>
        {(tab) => (
          <Tab id={tab.id} className={styles['tab'] ?? ''}>
            {tab.label}
            <span className={styles['count']}>{tab.count}</span>
          </Tab>
        )}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles['panel'] ?? ''}>
          {tab.content}
        </TabPanel>
      ))}
    </Tabs>
  )
}
