import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'

import { EmptyLibrary } from './EmptyLibrary.tsx'
import { LibraryHeader } from './LibraryHeader.tsx'
import styles from './LibraryScreen.module.css'
import { PlanList } from './PlanList.tsx'
import { PlanNameDialog } from './PlanNameDialog.tsx'
import type { Naming } from './PlanNameDialog.tsx'
import { SetAsideNotice } from './SetAsideNotice.tsx'
import { TrashSection } from './TrashSection.tsx'
import { useTexts } from '../../i18n/useTexts.ts'
import { refreshLibrary, useLibrary } from '../../state/libraryStore.ts'

/** All plans: the first screen and the way to every other. */
export function LibraryScreen({ notice }: { readonly notice: ReactNode }) {
  const { t } = useTexts()
  const { plans, trash, setAside, isLoaded } = useLibrary()
  const [query, setQuery] = useState('')
  const [naming, setNaming] = useState<Naming | null>(null)
  // The disk knows the truth: plans were edited, or files came and went, since the list was last read.
  useEffect(() => void refreshLibrary(), [])
  const isEmpty = plans.length === 0
  return (
    <div className={styles['screen']}>
      <LibraryHeader query={query} onQuery={setQuery} isEmpty={isEmpty} />
      <main id="content" className={styles['main']}>
        <h1 className={isEmpty ? 'visuallyHidden' : ''}>{t('library:title')}</h1>
        {notice}
        {setAside.length > 0 && <SetAsideNotice files={setAside} />}
        {isEmpty && isLoaded && <EmptyLibrary />}
        {!isEmpty && <PlanList plans={plans} query={query} onName={setNaming} />}
        {trash.length > 0 && <TrashSection trash={trash} />}
      </main>
      {naming !== null && <PlanNameDialog naming={naming} onClose={() => setNaming(null)} />}
    </div>
  )
}
