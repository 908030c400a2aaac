import { useEffect, useState } from 'react'

import styles from './editor.module.css'
import { SectionForm } from './forms/SectionForm.tsx'
import { NewsBanner } from './NewsBanner.tsx'
import { Outline } from './outline/Outline.tsx'
import { SidePanel } from './panel/SidePanel.tsx'
import type { PanelTab } from './panel/SidePanel.tsx'
import { PlanBanners } from './PlanBanners.tsx'
import { sectionKey, sectionOf } from './sections.ts'
import { StatusBar } from './StatusBar.tsx'
import { TopBar } from './TopBar.tsx'
import { TroubleBanner } from './TroubleBanner.tsx'
import { useDrawer } from './useDrawer.ts'
import { useEditorKeys } from './useEditorKeys.ts'
import { useFocusRequests } from './useFocusRequests.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { followPlan } from '../../state/calmPlan.ts'
import { usePlanStore } from '../../state/planStore.ts'
import { livingPlace } from '../../state/planViews.ts'
import { useUiStore } from '../../state/uiStore.ts'

/** The plan on the desk: its outline, the part being written, and help beside it. */
export function EditorScreen() {
  const { t } = useTexts()
  const planId = usePlanStore(({ plan }) => plan?.id)
  const wanted = useUiStore((state) => state.place)
  const place = usePlanStore(({ plan }) => (plan === null ? '' : livingPlace(plan, wanted)))
  const section = sectionOf(place)
  const outline = useDrawer('(min-width: 52rem)')
  const panel = useDrawer('(min-width: 70rem)')
  const [tab, setTab] = useState<PanelTab>('guidance')
  useEffect(followPlan, [])
  useFocusRequests()
  useEditorKeys()
  if (planId === undefined) return null
  const closeDrawers = (): void => {
    if (outline.isDrawer) outline.setOpen(false)
    if (panel.isDrawer) panel.setOpen(false)
  }
  return (
    <div
      className={styles['editor']}
      onKeyDown={(event) => {
        if (event.key === 'Escape') closeDrawers()
      }}
    >
      <TopBar
        planId={planId}
        isOutlineOpen={outline.isOpen}
        isPanelOpen={panel.isOpen}
        onOutline={() => outline.setOpen(!outline.isOpen)}
        onPanel={() => panel.setOpen(!panel.isOpen)}
      />
      <TroubleBanner />
      <NewsBanner planId={planId} />
      <PlanBanners />
      <div className={styles['regions']}>
        {outline.isOpen && (
          <div className={styles['outline']} data-region="outline" data-drawer={outline.isDrawer}>
            <Outline
              current={section}
              onChosen={() => {
                if (outline.isDrawer) outline.setOpen(false)
              }}
            />
          </div>
        )}
        <main
          key={sectionKey(section)}
          id="content"
          className={styles['middle']}
          data-region="form"
          // Pictures have no field to be reached; the keyboard scrolls them here.
          tabIndex={section.name === 'overview' ? 0 : -1}
        >
          <div className={styles['form']}>
            <SectionForm section={section} />
          </div>
        </main>
        {panel.isOpen && (
          <aside
            className={styles['panel']}
            data-region="panel"
            data-drawer={panel.isDrawer}
            aria-label={t('editor:panel.name')}
          >
            <SidePanel
              tab={tab}
              onTab={setTab}
              onLeave={() => {
                if (panel.isDrawer) panel.setOpen(false)
              }}
            />
          </aside>
        )}
      </div>
      <StatusBar
        onFindings={() => {
          setTab('findings')
          panel.setOpen(true)
        }}
      />
      <Announcer />
    </div>
  )
}

/** Tells a screen reader where a moved thing is now. */
function Announcer() {
  const announcement = useUiStore((state) => state.announcement)
  return (
    <p className="visuallyHidden" role="status">
      {announcement}
    </p>
  )
}
