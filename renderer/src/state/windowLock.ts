/**
 * Takes a name for this window alone; gives the function that lets it go, or null when another window of the same
 * browser has it. A page that is just going gives way within the time.
 */
export function takeForThisWindow(name: string): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    const keep = (): Promise<void> =>
      new Promise((letGo) => {
        resolve(() => letGo())
      })
    navigator.locks.request(name, { signal: AbortSignal.timeout(patience) }, keep).catch(() => resolve(null))
  })
}

/** milliseconds */
const patience = 500
