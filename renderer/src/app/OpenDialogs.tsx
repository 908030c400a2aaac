import { BackupsDialog } from '../features/backups/BackupsDialog.tsx'
import { ExportDialog } from '../features/exporting/ExportDialog.tsx'
import { HouseStyleDialog } from '../features/house/HouseStyleDialog.tsx'
import { ImportDialog } from '../features/importing/ImportDialog.tsx'
import { NewPlanDialog } from '../features/library/NewPlanDialog.tsx'
import { MergeDialog } from '../features/merging/MergeDialog.tsx'
import { SettingsDialog } from '../features/settings/SettingsDialog.tsx'
import { ShortcutsDialog } from '../features/settings/ShortcutsDialog.tsx'
import { StatusDialog } from '../features/status/StatusDialog.tsx'
import { VersionsDialog } from '../features/versions/VersionsDialog.tsx'
import { useUiStore } from '../state/uiStore.ts'

/** The one dialog that is open, if any. */
export function OpenDialogs() {
  const dialog = useUiStore((state) => state.dialog)
  switch (dialog?.name) {
    case 'backups':
      return <BackupsDialog />
    case 'export':
      return <ExportDialog planId={dialog.planId} />
    case 'houseStyle':
      return <HouseStyleDialog exporting={dialog.exporting} />
    case 'import':
      return <ImportDialog />
    case 'merge':
      return <MergeDialog />
    case 'newPlan':
      return <NewPlanDialog />
    case 'settings':
      return <SettingsDialog />
    case 'shortcuts':
      return <ShortcutsDialog />
    case 'status':
      return <StatusDialog />
    case 'versions':
      return <VersionsDialog planId={dialog.planId} />
    case undefined:
      return null
  }
}
