import { readFileSync, writeFileSync } from 'node:fs'

import { screen } from 'electron'
import type { BrowserWindow, Rectangle } from 'electron'
import { z } from 'zod'

const placeSchema = z.strictObject({
  bounds: z.strictObject({ x: z.int(), y: z.int(), width: z.int().min(640), height: z.int().min(480) }),
  isMaximized: z.boolean(),
})
export type WindowPlace = Readonly<z.infer<typeof placeSchema>>

/** Where the window was last time; null when nothing usable is remembered or that screen is gone. */
export function readWindowPlace(path: string): WindowPlace | null {
  try {
    const place = placeSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
    return isOnScreen(place.bounds) ? place : null
  } catch {
    return null // the first start, or a torn file: the window opens where the system puts it
  }
}

export function keepWindowPlace(path: string, window: BrowserWindow): void {
  const place: WindowPlace = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }
  try {
    writeFileSync(path, JSON.stringify(place))
  } catch {
    // A window that opens at its usual size next time is no loss worth a message.
  }
}

/** A title bar that can not be reached can not be dragged back: a good part of it must lie on one screen. */
function isOnScreen({ x, y, width }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const seen = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x)
    return seen >= 200 && y >= workArea.y - 8 && y <= workArea.y + workArea.height - 100
  })
}
