import { useEffect, useRef } from 'react'

import { titleText } from '../i18n/titleText.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { usePlanStore } from '../state/planStore.ts'
import { useUiStore } from '../state/uiStore.ts'
import type { Screen } from '../../../core/bridge/lastPlace.ts'

/** Names the window after the screen, and takes the focus to the new screen's heading unless the screen has placed it itself. */
export function useScreenArrival(): void {
  const { t, language } = useTexts()
  const screen = useUiStore((state) => state.screen)
  const planTitle = usePlanStore((state) => state.plan?.title)
  const name =
    screen.name === 'editor' && planTitle !== undefined
      ? titleText(t, planTitle, language).text
      : t(screenKeys[screen.name])
  useEffect(() => {
    document.title = t('common:windowTitle', { screen: name, app: t('common:appName') })
  }, [t, name])

  const shown = useRef<Screen>(screen)
  useEffect(() => {
    if (shown.current === screen) return
    shown.current = screen
    // A closing dialog or menu gives the focus back first, to a control that may be gone.
    const timer = setTimeout(focusHeading, 50)
    return () => clearTimeout(timer)
  }, [screen])
}

/** Puts the focus on the screen's heading when it is lost; a reader hears where it is, Tab goes on from there. */
function focusHeading(): void {
  const { activeElement } = document
  if (activeElement !== null && activeElement !== document.body) return
  const heading = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus()
}

const screenKeys = {
  library: 'library:title',
  editor: 'common:untitledPlan',
  compare: 'compare:title',
} as const satisfies Record<Screen['name'], string>
