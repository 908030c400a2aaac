import type { Language } from '../../../../core/plan/localized.ts'
import type { Place } from '../../../../core/plan/place.ts'

/** Puts the focus into the field at a place, or into the nearest thing around it that is on the page. */
export function focusPlace(place: Place, language: Language | null): void {
  const holder = holderOf(place)
  if (holder === null) return
  const cell = language === null ? null : holder.querySelector(`[data-language="${language}"]`)
  const target = firstWritable(cell ?? holder) ?? firstWritable(holder)
  if (target === null) return
  // Whoever is there already keeps the caret.
  const { activeElement } = document
  if (
    activeElement !== null &&
    (cell ?? (holder.matches('[role="row"], form') ? target : holder)).contains(activeElement)
  )
    return
  for (
    let folded = target.closest('details');
    folded !== null;
    folded = folded.parentElement?.closest('details') ?? null
  )
    folded.open = true
  target.focus({ preventScroll: true })
  const shown = document.activeElement?.closest('[data-place]') ?? target
  shown.scrollIntoView({ block: 'nearest' })
}

function holderOf(place: Place): HTMLElement | null {
  const segments = place.split('/')
  for (let length = segments.length; length > 0; length--) {
    const candidate = segments.slice(0, length).join('/')
    const holder = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(candidate)}"]`)
    if (holder !== null) return holder
    // A list or a part of the plan stands for the fields in it.
    const inside = document.querySelector<HTMLElement>(`[data-place^="${CSS.escape(candidate)}/"]`)
    if (inside !== null) return inside
  }
  return null
}

const firstWritable = (holder: Element): HTMLElement | null =>
  holder.querySelector<HTMLElement>('textarea, input, [role="textbox"]') ?? holder.querySelector<HTMLElement>('button')
