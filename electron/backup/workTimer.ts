/** Calls once after work has begun, again after every stretch of work, and sooner again after a failure. */
export type WorkTimer = Readonly<{
  /** The person has changed something. */
  worked: () => void
  /** Whether something has changed since the last call that succeeded. */
  isDue: () => boolean
  /** Does it now, unless it is under way already; gives what it gave. */
  run: () => Promise<void>
  stop: () => void
}>

/** milliseconds */
export type WorkPauses = Readonly<{ first: number; next: number; again: number }>

/** The first edits are few, and the first backup shows early whether the folder can be had. */
export const usualPauses: WorkPauses = { first: 15_000, next: 30 * 60_000, again: 5 * 60_000 }

/** `job` tells whether it succeeded. Waiting keeps no process alive. */
export function createWorkTimer(job: () => Promise<boolean>, pauses: WorkPauses = usualPauses): WorkTimer {
  let timer: NodeJS.Timeout | undefined
  let isDue = false
  let hasRun = false

  function wait(pause: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void run(), pause)
    timer.unref()
  }

  async function run(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    isDue = false
    const hasSucceeded = await job()
    hasRun ||= hasSucceeded
    if (!hasSucceeded) {
      isDue = true
      wait(pauses.again)
    }
  }

  return {
    worked: () => {
      isDue = true
      if (timer === undefined) wait(hasRun ? pauses.next : pauses.first)
    },
    isDue: () => isDue,
    run,
    stop: () => clearTimeout(timer),
  }
}
