import { create } from 'zustand'

import type { Screen } from '../../../core/bridge/lastPlace.ts'
import type { Failure } from '../../../core/bridge/result.ts'
import type { EditLabel } from '../../../core/edit/entry.ts'
import type { Language } from '../../../core/plan/localized.ts'
import type { Place } from '../../../core/plan/place.ts'

export type OpenDialog =
  | Readonly<{ name: 'export'; planId: string }>
  | Readonly<{ name: 'import' }>
  | Readonly<{ name: 'merge' }>
  | Readonly<{ name: 'shortcuts' }>
  | Readonly<{ name: 'settings' }>
  /** `exporting`: the plan whose export waits behind it */
  | Readonly<{ name: 'houseStyle'; exporting: string | null }>
  | Readonly<{ name: 'backups' }>
  | Readonly<{ name: 'newPlan' }>
  | Readonly<{ name: 'versions'; planId: string }>
  | Readonly<{ name: 'status' }>

/** Something to tell the person: a toast, shown until closed or for a while. */
export type Notice =
  | Readonly<{ kind: 'failure'; failure: Failure }>
  | Readonly<{ kind: 'did' | 'undone' | 'redone'; label: EditLabel }>
  | Readonly<{ kind: 'undoneMany' | 'redoneMany'; count: number }>
  | Readonly<{ kind: 'trashed'; planId: string; title: string }>
  | Readonly<{ kind: 'savedFile'; name: string }>
  | Readonly<{ kind: 'savedNow' }>
  | Readonly<{ kind: 'nothingToRestore' }>
  | Readonly<{ kind: 'nothingToMerge' }>
  /** something beside the plans was changed, and can be taken back */
  | Readonly<{
      kind: 'changed'
      what: 'coatRemoved' | 'styleTakenOver' | 'styleReset' | 'choiceDeleted' | 'houseRestored' | 'choicesRestored'
      name: string
      undo: () => void
    }>
  | Readonly<{ kind: 'takenOver'; title: string; planTitle: string }>

type UiState = Readonly<{
  screen: Screen
  dialog: OpenDialog | null
  notice: (Notice & { readonly key: number }) | null
  /** the place in the plan the person works at; fields scroll to it and take the focus when `focusRequest` changes */
  place: Place
  focusRequest: number
  /** which language of the field at `place` the last request wants; null for the first one shown */
  focusLanguage: Language | null
  /** CSS pixels the last request wants the form scrolled by; null for only as far as the field needs */
  focusScroll: number | null
  /** said to screen readers only: where a moved thing is now */
  announcement: string
}>

/** Where the person is. The main side keeps a little of it for the next start (lastPlace.ts). */
export const useUiStore = create<UiState>()(() => ({
  screen: { name: 'library' },
  dialog: null,
  notice: null,
  place: '',
  focusRequest: 0,
  focusLanguage: null,
  focusScroll: null,
  announcement: '',
}))

export const showScreen = (screen: Screen): void => useUiStore.setState({ screen, dialog: null })
export const showDialog = (dialog: OpenDialog | null): void => useUiStore.setState({ dialog })
export const closeNotice = (): void => useUiStore.setState({ notice: null })

export function notify(notice: Notice): void {
  useUiStore.setState((state) => ({ notice: { ...notice, key: (state.notice?.key ?? 0) + 1 } }))
}

/** The field the caret is in. */
export const notePlace = (place: Place): void => useUiStore.setState({ place })

/** Takes the person to a place: the editor shows it and puts the focus there. */
export function goToPlace(place: Place, language: Language | null = null, scroll: number | null = null): void {
  useUiStore.setState((state) => ({
    place,
    focusLanguage: language,
    focusScroll: scroll,
    focusRequest: state.focusRequest + 1,
  }))
}

export const announce = (announcement: string): void => useUiStore.setState({ announcement })
