import { addMember } from './memberEdits.ts'
import { createCommitment } from '../../../../core/plan/create.ts'
import { newId } from '../../state/ids.ts'

/** A new commitment under the last one; the caret goes to its title. */
export const addCommitment = (): void => addMember('commitments', createCommitment(newId()))
