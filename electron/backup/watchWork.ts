import type { PlanStore } from '../store/planStore.ts'

/** The same store, which tells when it has changed anything. */
export function watchWork(store: PlanStore, onWork: () => void): PlanStore {
  function telling<Words extends readonly unknown[], Value>(
    job: (...words: Words) => Promise<Value>,
  ): (...words: Words) => Promise<Value> {
    return async (...words) => {
      const value = await job(...words)
      onWork()
      return value
    }
  }
  return {
    ...store,
    add: telling(store.add),
    bringBack: telling(store.bringBack),
    append: telling(store.append),
    change: telling(store.change),
    rename: telling(store.rename),
    trash: telling(store.trash),
    restore: telling(store.restore),
    deleteForever: telling(store.deleteForever),
  }
}
