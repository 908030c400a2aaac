import { BorderStyle, LineRuleType } from 'docx'
import type { IParagraphStyleOptions, IRunStylePropertiesOptions, IStylesOptions } from 'docx'

import { contentsIndent, styleIds, wordLanguages } from './design.ts'
import { headingNumbering } from './numbering.ts'
import type { Design } from '../../../core/house/design.ts'
import type { Language } from '../../../core/plan/localized.ts'

/** Everything a paragraph looks like is a style, so that the city can change the look in Word in one place. */
export function documentStyles(design: Design, language: Language): IStylesOptions {
  const { colours, fonts, sizes } = design
  return {
    default: {
      document: {
        run: {
          font: fonts.body,
          size: sizes.body,
          color: colours.text,
          language: { value: wordLanguages[language], eastAsia: wordLanguages[language] },
        },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { ...display(design), size: sizes.title },
        paragraph: {
          spacing: { before: 360, after: 360, line: 264, lineRule: LineRuleType.AUTO },
          border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: colours.accent, space: 14 } },
        },
      },
      heading1: heading(design, 1, { before: 480, after: 200 }),
      heading2: heading(design, 2, { before: 360, after: 120 }),
      heading3: heading(design, 3, { before: 280, after: 80 }),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      caption: {
        run: { size: sizes.small, bold: true, color: colours.accent },
        paragraph: { keepNext: true, spacing: { before: 240, after: 80 } },
      },
      hyperlink: { run: { color: colours.accent, underline: {} } },
      footnoteTextChar: { run: { size: sizes.small } },
      footnoteText: {
        run: { size: sizes.small },
        paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      },
    },
    paragraphStyles: [...ownStyles(design), contentsStyle(design, 1), contentsStyle(design, 2)],
  }
}

/** What titles and headings are set in; said only where it is not the font of the text. */
function display({ fonts, colours }: Design): IRunStylePropertiesOptions {
  return { ...(fonts.heading === fonts.body ? {} : { font: fonts.heading }), bold: true, color: colours.accent }
}

function heading(
  design: Design,
  level: 1 | 2 | 3,
  spacing: Readonly<{ before: number; after: number }>,
): NonNullable<NonNullable<IStylesOptions['default']>['heading1']> {
  return {
    run: { ...display(design), size: design.sizes[`heading${level}`] },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
      spacing: { ...spacing, line: 264, lineRule: LineRuleType.AUTO },
      numbering: { reference: headingNumbering, level: level - 1 },
    },
  }
}

const ownStyles = (design: Design): readonly IParagraphStyleOptions[] => [
  {
    id: styleIds.lead,
    name: 'Lead',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size: design.sizes.lead, color: design.colours.quiet },
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
    run: { italics: true, color: design.colours.quiet },
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
    id: styleIds.picture,
    name: 'Picture',
    basedOn: 'Normal',
    next: 'Caption',
    // Its caption stands under it.
    paragraph: { keepNext: true, spacing: { before: 240, after: 80, line: 240, lineRule: LineRuleType.AUTO } },
  },
  {
    id: styleIds.contents,
    name: 'Contents Title',
    basedOn: 'Normal',
    next: 'Normal',
    run: { ...display(design), size: design.sizes.heading1 },
    paragraph: { keepNext: true, spacing: { after: 240 } },
  },
  {
    id: styleIds.clause,
    name: 'Clause',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    paragraph: { keepNext: true, spacing: { before: 280, after: 100 } },
  },
  {
    id: styleIds.coverTop,
    name: 'Cover Top',
    basedOn: 'Normal',
    run: { size: design.sizes.cover, color: design.colours.accent },
    paragraph: { spacing: { after: 40 } },
  },
  {
    id: styleIds.subtitle,
    name: 'Subtitle',
    basedOn: 'Normal',
    run: { size: design.sizes.subtitle, color: design.colours.accent },
    paragraph: { spacing: { after: 360 } },
  },
  {
    id: styleIds.coverLine,
    name: 'Cover Line',
    basedOn: 'Normal',
    run: { size: design.sizes.cover, color: design.colours.quiet },
    paragraph: { spacing: { after: 80 } },
  },
]

function contentsStyle({ colours, textWidth }: Design, level: 1 | 2): IParagraphStyleOptions {
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
      // Tighter than text: the contents of a usual material stand on one page.
      spacing: { before: isTop ? 120 : 0, after: 40, line: 252, lineRule: LineRuleType.AUTO },
      ...(isTop ? {} : { indent: contentsIndent }),
      rightTabStop: textWidth,
    },
  }
}
