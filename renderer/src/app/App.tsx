import { I18nProvider } from 'react-aria-components'

import { CrashCatcher } from './CrashScreen.tsx'
import { NoticeToast } from './NoticeToast.tsx'
import { OpenDialogs } from './OpenDialogs.tsx'
import { SkipLink } from './SkipLink.tsx'
import { useScreenArrival } from './useScreenArrival.ts'
import { useShortcuts } from './useShortcuts.ts'
import { BackupNotice } from '../features/backups/BackupNotice.tsx'
import { CompareScreen } from '../features/compare/CompareScreen.tsx'
import { EditorScreen } from '../features/editor/EditorScreen.tsx'
import { LibraryScreen } from '../features/library/LibraryScreen.tsx'
import { useTexts } from '../i18n/useTexts.ts'
import { useUiStore } from '../state/uiStore.ts'

const localeOf = { sk: 'sk-SK', en: 'en-GB' } as const

export function App() {
  const { language } = useTexts()
  const screen = useUiStore((state) => state.screen)
  useShortcuts()
  useScreenArrival()
  return (
    <I18nProvider locale={localeOf[language]}>
      <CrashCatcher>
        <SkipLink />
        {screen.name === 'library' && <LibraryScreen notice={<BackupNotice />} />}
        {screen.name === 'editor' && <EditorScreen key={screen.planId} />}
        {screen.name === 'compare' && (
          <CompareScreen key={screen.old.planId + screen.new.planId} oldSide={screen.old} newSide={screen.new} />
        )}
        <OpenDialogs />
        <NoticeToast />
      </CrashCatcher>
    </I18nProvider>
  )
}
