import { MemorandumSection } from './MemorandumSection.tsx'
import { memorandumKeys } from '../../../../../core/plan/councilSchema.ts'

/** The explanatory memorandum, section by section: prepared from the plan until somebody writes it. */
export function MemorandumForm() {
  return memorandumKeys.map((key) => <MemorandumSection key={key} section={key} />)
}
