/** Calls once a plan has been left alone for a while. */
export type Rest = Readonly<{ wait: (planId: string) => void; stop: (planId: string) => void }>

/** `pause` in milliseconds. Waiting keeps no process alive: whoever ends one folds the plans itself. */
export function createRest(pause: number, atRest: (planId: string) => void): Rest {
  const timers = new Map<string, ReturnType<typeof setTimeout>>()

  function stop(planId: string): void {
    clearTimeout(timers.get(planId))
    timers.delete(planId)
  }
  return {
    stop,
    wait: (planId) => {
      stop(planId)
      const timer = setTimeout(() => atRest(planId), pause)
      timer.unref()
      timers.set(planId, timer)
    },
  }
}
