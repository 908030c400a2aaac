import { useEffect } from 'react'

import { focusPlace } from './focusPlace.ts'
import { changeSettings, useSettings } from '../../state/settingsStore.ts'
import { useUiStore } from '../../state/uiStore.ts'

/** Requests already answered; a request can come before the editor is drawn, and must not be answered twice. */
let answered = 0

/** At a start the text is still growing to its own font. */
async function scrollForm(top: number): Promise<void> {
  await document.fonts.ready
  document.getElementById('content')?.scrollTo({ top })
}

/** Takes the person to where `goToPlace` wants them, once the form of that place is drawn. */
export function useFocusRequests(): void {
  const request = useUiStore((state) => state.focusRequest)
  useEffect(() => {
    if (request === answered) return
    answered = request
    const { place, focusLanguage, focusScroll } = useUiStore.getState()
    const { shownLanguages } = useSettings.getState()
    const isHidden = focusLanguage !== null && shownLanguages !== 'both' && shownLanguages !== focusLanguage
    if (isHidden) void changeSettings({ shownLanguages: 'both' })
    // The form of another section, or a language that was hidden, is drawn by the next frame.
    requestAnimationFrame(() => {
      focusPlace(place, focusLanguage)
      if (focusScroll !== null) void scrollForm(focusScroll)
    })
  }, [request])
}
