import { preparedSection } from '../../council/preparedMemorandum.ts'
import type { OutlineBlock } from '../outline.ts'
import { spokenBlocks } from '../richBlocks.ts'
import { heading } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import { memorandumKeys } from '../../plan/councilSchema.ts'
import type { MemorandumKey } from '../../plan/councilSchema.ts'
import { joinPlace } from '../../plan/place.ts'
import { isEmptyDocument } from '../../plan/richText.ts'

/** The explanatory memorandum, section by section: what a person wrote, or what is made from the plan. */
export function explanatoryMemorandum(scribe: Scribe): readonly OutlineBlock[] {
  return [
    heading(1, scribe.say('document:council.memorandum'), { startsPage: true }),
    ...memorandumKeys.flatMap((key) => {
      const text = sectionText(scribe, key)
      return text.length === 0
        ? []
        : [heading(2, scribe.say(`fields:memorandum.${key}`), { isNumbered: true }), ...text]
    }),
  ]
}

/** A section written in one language alone is not answered with a prepared text that might say something else. */
function sectionText(scribe: Scribe, key: MemorandumKey): readonly OutlineBlock[] {
  const { plan, language, sentence } = scribe
  const { sk, en } = plan.council.memorandum[key]
  return isEmptyDocument(sk) && isEmptyDocument(en)
    ? spokenBlocks(preparedSection({ plan, language, text: sentence }, key))
    : scribe.rich(joinPlace('council/memorandum', key))
}
