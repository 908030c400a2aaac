import { sideNames } from './sideNames.ts'
import type { SideNames } from './sideNames.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useCompare } from '../../state/compareStore.ts'
import { useUiStore } from '../../state/uiStore.ts'

/** What the sides of the comparison on the screen are called; null until both are there. */
export function useSideNames(): SideNames | null {
  const { t, language } = useTexts()
  const { old, new: now } = useCompare()
  const screen = useUiStore((state) => state.screen)
  if (screen.name !== 'compare' || old === null || now === null) return null
  const [oldVersion, newVersion] = [screen.old.version, screen.new.version]
  return sideNames(t, language, { plan: old, version: oldVersion }, { plan: now, version: newVersion })
}
