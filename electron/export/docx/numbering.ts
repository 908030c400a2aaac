import { AlignmentType, LevelFormat, LevelSuffix } from 'docx'
import type { ILevelsOptions, INumberingOptions } from 'docx'

/** References of the lists; Word counts in them, nothing is typed. */
export const headingNumbering = 'headings'
export const bulletNumbering = 'bullets'
export const orderedNumbering = 'ordered'
export const clauseNumbering = 'clauses'

/**
 * Heading 1 shows no number but restarts the ones below it: the narrative part counts its sections and the
 * application part its commitments from 1, as the city's own plans do.
 */
export const documentNumbering: INumberingOptions = {
  config: [
    {
      reference: headingNumbering,
      levels: [
        { level: 0, format: LevelFormat.NONE, text: '', suffix: LevelSuffix.NOTHING, style: { style: 'Heading1' } },
        headingLevel(1, '%2.', 'Heading2', 560),
        headingLevel(2, '%2.%3.', 'Heading3', 760),
      ],
    },
    {
      reference: bulletNumbering,
      levels: ['•', '–', '•', '–'].map((text, level) => listLevel(level, LevelFormat.BULLET, text)),
    },
    {
      reference: orderedNumbering,
      levels: (['%1.', '%2)', '%3.', '%4)'] as const).map((text, level) =>
        listLevel(level, level % 2 === 0 ? LevelFormat.DECIMAL : LevelFormat.LOWER_LETTER, text, 400),
      ),
    },
    {
      // Parts of a resolution and their points, which start again under every part.
      reference: clauseNumbering,
      levels: [
        { ...listLevel(0, LevelFormat.UPPER_ROMAN, '%1.'), style: { paragraph: { indent: clauseIndent(0) } } },
        { ...listLevel(1, LevelFormat.DECIMAL, '%2.'), style: { paragraph: { indent: clauseIndent(1) } } },
      ],
    },
  ],
}

/** The lists of `documentNumbering` in their order, as the package knows them behind a list of the library's own. */
export const numberingOrder = ['headings', 'bullets', 'ordered', 'clauses'] as const
export type ListKind = (typeof numberingOrder)[number]

/** How far the text of a list stands from the margin, in twips. */
export function listIndent(level: number): number {
  return 400 * (level + 1)
}

/** Roman numbers are wider than Arabic ones. */
function clauseIndent(level: 0 | 1): { left: number; hanging: number } {
  return { left: listIndent(level + 1), hanging: level === 0 ? 720 : 400 }
}

function headingLevel(level: number, text: string, style: string, left: number): ILevelsOptions {
  return {
    level,
    format: LevelFormat.DECIMAL,
    text,
    alignment: AlignmentType.LEFT,
    style: { style, paragraph: { indent: { left, hanging: left } } },
  }
}

/** `hanging` is the room of the sign before the text: "10." needs more of it than a bullet. */
function listLevel(level: number, format: ILevelsOptions['format'], text: string, hanging = 320): ILevelsOptions {
  return {
    level,
    ...(format === undefined ? {} : { format }),
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: listIndent(level), hanging } } },
  }
}
