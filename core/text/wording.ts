import { normaliseTypography } from './fold.ts'
import { printable } from './typography.ts'

/** What a text says, without the spaces and signs typesetting may change: for comparing what was written with what is read. */
export const wording = (text: string): string => normaliseTypography(printable(text)).replace(/\s/gu, '')
