import { create } from 'zustand'

import { notify } from './uiStore.ts'
import { defaultSettings } from '../../../core/bridge/settings.ts'
import type { Settings } from '../../../core/bridge/settings.ts'
import { bridge } from '../bridge/bridge.ts'
import { switchLanguage } from '../i18n/i18n.ts'

export const useSettings = create<Settings>()(() => defaultSettings)

/** Reads the settings before the first screen; a failure leaves the defaults and says so. */
export async function loadSettings(): Promise<Settings> {
  const result = await bridge.call('settings:get', null)
  const settings = result.ok ? result.value : defaultSettings
  if (!result.ok) notify({ kind: 'failure', failure: result.error })
  useSettings.setState(settings, true)
  showTheme(settings)
  return settings
}

/** Changes some settings at once on the screen, then on the disk. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const settings = { ...useSettings.getState(), ...change }
  useSettings.setState(settings, true)
  showTheme(settings)
  await switchLanguage(settings.language)
  document.documentElement.lang = settings.language
  const result = await bridge.call('settings:set', settings)
  if (!result.ok) notify({ kind: 'failure', failure: result.error })
  await bridge.call('shell:language', { language: settings.language })
}

function showTheme({ theme, language }: Settings): void {
  document.documentElement.dataset['theme'] = theme
  document.documentElement.lang = language
}
