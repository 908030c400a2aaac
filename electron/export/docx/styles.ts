import { BorderStyle, LineRuleType } from 'docx'
import type { IParagraphStyleOptions, IStylesOptions } from 'docx'

import { colours, contentsIndent, font, sizes, styleIds, textWidth, wordLanguages } from './design.ts'
import { headingNumbering } from './numbering.ts'
import type { Language } from '../../../core/plan/localized.ts'

/** Everything a paragraph looks like is a style, so that the city can change the look in Word in one place. */
export function documentStyles(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font,
          size: sizes.body,
          color: colours.text,
          language: { value: wordLanguages[language], eastAsia: wordLanguages[language] },
        },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { size: sizes.title, bold: true, color: colours.accent },
        paragraph: {
          spacing: { before: 360, after: 360, line: 264, lineRule: LineRuleType.AUTO },
          border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: colours.accent, space: 14 } },
        },
      },
      heading1: heading(sizes.heading1, 0, { before: 480, after: 200 }),
      heading2: heading(sizes.heading2, 1, { before: 360, after: 120 }),
      heading3: heading(sizes.heading3, 2, { before: 280, after: 80 }),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      caption: {
        run: { size: sizes.small, bold: true, color: colours.accent },
        paragraph: { keepNext: true, spacing: { before: 240, after: 80 } },
      },
      hyperlink: { run: { color: colours.accent, underline: {} } },
    },
    paragraphStyles: [...ownStyles, contentsStyle(1), contentsStyle(2)],
  }
}

function heading(
  size: number,
  level: number,
  spacing: Readonly<{ before: number; after: number }>,
): NonNullable<NonNullable<IStylesOptions['default']>['heading1']> {
  return {
    run: { size, bold: true, color: colours.accent },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: level,
      spacing: { ...spacing, line: 264, lineRule: LineRuleType.AUTO },
      numbering: { reference: headingNumbering, level },
    },
  }
}

const ownStyles: readonly IParagraphStyleOptions[] = [
  {
    id: styleIds.lead,
    name: 'Lead',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size: 24, color: colours.quiet },
    paragraph: { spacing: { after: 200 } },
  },
  {
    id: styleIds.label,
    name: 'Label',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { bold: true },
    paragraph: { keepNext: true, spacing: { before: 80, after: 60 } },
  },
  {
    id: styleIds.note,
    name: 'Note',
    basedOn: 'Normal',
    quickFormat: true,
    run: { italics: true, color: colours.quiet },
  },
  {
    id: styleIds.fact,
    name: 'Fact',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { spacing: { after: 40 } },
  },
  {
    id: styleIds.cell,
    name: 'Table Text',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { spacing: { after: 40, line: 252, lineRule: LineRuleType.AUTO } },
  },
  {
    id: styleIds.contents,
    name: 'Contents Title',
    basedOn: 'Normal',
    next: 'Normal',
    run: { size: sizes.heading1, bold: true, color: colours.accent },
    paragraph: { keepNext: true, spacing: { after: 240 } },
  },
  {
    id: styleIds.coverTop,
    name: 'Cover Top',
    basedOn: 'Normal',
    run: { size: sizes.cover, color: colours.accent },
    paragraph: { spacing: { after: 40 } },
  },
  {
    id: styleIds.subtitle,
    name: 'Subtitle',
    basedOn: 'Normal',
    run: { size: sizes.subtitle, color: colours.accent },
    paragraph: { spacing: { after: 360 } },
  },
  {
    id: styleIds.coverLine,
    name: 'Cover Line',
    basedOn: 'Normal',
    run: { size: sizes.cover, color: colours.quiet },
    paragraph: { spacing: { after: 80 } },
  },
]

function contentsStyle(level: 1 | 2): IParagraphStyleOptions {
  const isTop = level === 1
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    uiPriority: 39,
    unhideWhenUsed: true,
    run: isTop ? { bold: true, color: colours.accent } : {},
    paragraph: {
      spacing: { before: isTop ? 160 : 0, after: 60 },
      ...(isTop ? {} : { indent: contentsIndent }),
      rightTabStop: textWidth,
    },
  }
}
