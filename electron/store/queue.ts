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
