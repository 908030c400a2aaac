import { loadComparison, useCompare } from './compareStore.ts'
import { takePlan } from './openPlan.ts'
import { goToPlace, notify, showScreen, useUiStore } from './uiStore.ts'
import { takeForThisWindow } from './windowLock.ts'
import { writtenLanguage } from './writtenLanguage.ts'
import type { LastPlace } from '../../../core/bridge/lastPlace.ts'
import { bridge } from '../bridge/bridge.ts'

/** Within a screen the place is handed over at most once in so many milliseconds, and when the page goes. */
const pause = 2000

let timer: ReturnType<typeof setTimeout> | undefined
let isFollowing = false
let kept = ''

/** Shows what the person had before them when the page was last seen, and keeps the place from then on. */
export async function returnToLastPlace(): Promise<void> {
  // A second window begins in the library and keeps no place: the two would take the place from each other.
  if ((await takeForThisWindow('lastPlace')) === null) return
  const result = await bridge.call('lastPlace:get', null)
  if (result.ok) await show(result.value)
  isFollowing = true
  useUiStore.subscribe(({ screen }, previous) => {
    if (screen === previous.screen) schedule()
    else void keepPlace()
  })
  addEventListener('focusin', schedule)
  addEventListener('scroll', schedule, { capture: true, passive: true })
  addEventListener('pagehide', () => void keepPlace())
}

/**
 * Hands over where the person is now. A disk that refuses it is no trouble of theirs, they only begin elsewhere; the
 * next call hands it over again.
 */
export async function keepPlace(): Promise<void> {
  clearTimeout(timer)
  timer = undefined
  const place = placeNow()
  const text = JSON.stringify(place)
  if (!isFollowing || text === kept) return
  kept = text
  const result = await bridge.call('lastPlace:set', place)
  if (!result.ok && kept === text) kept = ''
}

function schedule(): void {
  timer ??= setTimeout(() => void keepPlace(), pause)
}

function placeNow(): LastPlace {
  const { screen, place } = useUiStore.getState()
  if (screen.name !== 'editor') return { screen, place: '', language: null, scroll: 0 }
  const scroll = document.getElementById('content')?.scrollTop ?? 0
  return { screen, place, language: writtenLanguage(), scroll: Math.max(0, scroll) }
}

/** What is gone meanwhile gives way to the library without a word; anything else that fails says so there. */
async function show({ screen, place, language, scroll }: LastPlace): Promise<void> {
  if (screen.name === 'editor') {
    const failure = await takePlan(screen.planId)
    if (failure === null) {
      showScreen(screen)
      goToPlace(place, language, scroll)
    } else if (failure.code !== 'notFound') notify({ kind: 'failure', failure })
  } else if (screen.name === 'compare') {
    await loadComparison(screen.old, screen.new)
    if (useCompare.getState().failure === null) showScreen(screen)
  }
}
