import { AppError } from '../../core/bridge/result.ts'
import type { IdSource } from '../../core/plan/ids.ts'
import { languages } from '../../core/plan/localized.ts'
import type { LocalizedText } from '../../core/plan/localized.ts'
import { planSchema } from '../../core/plan/schema.ts'
import { textsIn } from '../texts.ts'
import type { PlanStore } from '../store/planStore.ts'
import type { Backup } from './readBackup.ts'

export type RestoreWish = Readonly<{ planId: string; as: 'here' | 'copy' }>

/**
 * One plan out of a backup, and no other is touched. `here`: in place of the plan here, as one step that can be undone;
 * back into the library when it is missing. `copy`: beside the plan here, under a title that says so. Gives the id.
 */
export async function restorePlan(
  backup: Backup,
  { planId, as }: RestoreWish,
  store: Pick<PlanStore, 'add' | 'bringBack' | 'change' | 'list'>,
  newId: IdSource,
): Promise<string> {
  const read = backup.plan(planId)
  if (!read.ok) throw new AppError(read.error.code, read.error.params)
  const plan = read.value
  if (as === 'copy') return store.add({ ...plan, id: newId(), title: copyTitle(plan.title, backup.manifest.at) })
  const { plans } = await store.list()
  const here = plans.find((summary) => summary.planId === planId)
  if (here === undefined) {
    await store.bringBack(plan)
    return planId
  }
  // A prior plan has no history to undo in.
  if (here.origin === 'prior') throw new AppError('readOnly')
  await store.change(planId, [{ name: 'replacePlan', plan: planSchema.parse(plan) }])
  return planId
}

/** The title says when the text is from; a language without a title stays without. */
function copyTitle(title: LocalizedText, at: string): LocalizedText {
  const [sk, en] = languages.map((language) => {
    const date = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long' }).format(new Date(at))
    return title[language] === '' ? '' : textsIn(language)('backups:copyTitle', { title: title[language], date })
  })
  return { sk: sk ?? '', en: en ?? '' }
}

const locales = { sk: 'sk-SK', en: 'en-GB' } as const
