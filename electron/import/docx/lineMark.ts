import { createHash } from 'node:crypto'

import { wording } from '../../../core/text/wording.ts'

/** Tells a line of a document again without repeating it: numbers do not count, because Word writes page numbers anew. */
export const lineMark = (line: string): string =>
  createHash('sha256').update(wording(line).replace(/\d/gu, '')).digest('base64url').slice(0, 8)
