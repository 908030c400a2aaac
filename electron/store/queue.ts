/** Runs jobs one after another, in the order they came; a failed one does not stop those behind it. */
export type Queue = <Value>(job: () => Promise<Value> | Value) => Promise<Value>

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  return (job) => {
    const result = last.then(job)
    // Whoever called gets the failure; the queue itself goes on.
    last = result.catch(() => undefined)
    return result
  }
}

/** Runs a job when nothing else is being done to the plan's files. */
export type InTurn = <Value>(planId: string, job: () => Promise<Value> | Value) => Promise<Value>
