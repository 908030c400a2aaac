import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { IParagraphOptions, IRunPropertiesOptions } from 'docx'

import { wordLanguages } from './design.ts'
import type { Pen } from './pen.ts'
import type { Design } from '../../../core/house/design.ts'
import { textOf } from '../../../core/outline/outline.ts'
import type { OutlinePart, OutlineRun } from '../../../core/outline/outline.ts'
import type { Language } from '../../../core/plan/localized.ts'
import { between, cityWords, headerRuns, isStacked, languagesOn } from '../../../core/pages/runningLines.ts'
import { typeset } from '../../../core/text/typography.ts'
import { documentTexts } from '../documentTexts.ts'

/** What the city wants above every page; where it has not said, the title of the document. */
export function runningHeader(pen: Pen, part: OutlinePart): Header {
  const left = headerRuns(part, pen.design)
  const words = cityWords(part, pen.design, 'headerRight')
  const right = edgeRuns(pen, words)
  const line = {
    run: quiet(pen.design),
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: pen.design.colours.line, space: 4 } },
  }
  // Two texts that do not fit beside each other stand under each other.
  if (isStacked(textOf(left), textOf(words), pen.design))
    return new Header({
      children: [
        new Paragraph({ alignment: AlignmentType.RIGHT, spacing: { after: 0 }, children: [...right] }),
        new Paragraph({ ...line, children: [...edgeRuns(pen, left)] }),
      ],
    })
  const children = [...edgeRuns(pen, left), ...(right.length === 0 ? [] : [tab(pen), ...right])]
  return new Header({
    children: [new Paragraph({ ...line, ...(right.length === 0 ? {} : toTheRight(pen)), children })],
  })
}

/** "Strana 2 z 14": the numbers are fields of Word, the words stand in locales; the city's own words stand left of it. */
export function pageFooter(pen: Pen, part: OutlinePart): Footer {
  const numbers = languagesOn(part).map((language, position) =>
    pageNumber(pen, language, position === 0 ? '' : between),
  )
  const words = edgeRuns(pen, cityWords(part, pen.design, 'footerLeft'))
  if (words.length === 0)
    return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: numbers })] })
  return new Footer({ children: [new Paragraph({ ...toTheRight(pen), children: [...words, tab(pen), ...numbers] })] })
}

function pageNumber(pen: Pen, language: Language, ahead: string): TextRun {
  const sentence = documentTexts[language]('document:label.page', { page: '1', pages: '2' })
  const [before = '', middle = '', after = ''] = typeset(sentence, language).split(/[12]/u)
  return new TextRun({
    ...quietIn(pen, language),
    children: [`${ahead}${before}`, PageNumber.CURRENT, middle, PageNumber.TOTAL_PAGES, after],
  })
}

const edgeRuns = (pen: Pen, runs: readonly OutlineRun[]): readonly TextRun[] =>
  runs.flatMap(({ text, language }) =>
    text
      .split('\n')
      .map(
        (line, position) =>
          new TextRun({ ...quietIn(pen, language), text: line, ...(position > 0 ? { break: 1 } : {}) }),
      ),
  )

const quiet = ({ colours, sizes }: Design): IRunPropertiesOptions => ({ color: colours.quiet, size: sizes.small })

const quietIn = (pen: Pen, language: Language): IRunPropertiesOptions => ({
  ...quiet(pen.design),
  ...(language === pen.language ? {} : { language: { value: wordLanguages[language] } }),
})

const tab = ({ design }: Pen): TextRun => new TextRun({ ...quiet(design), children: [new Tab()] })

const toTheRight = ({ design }: Pen): Pick<IParagraphOptions, 'tabStops'> => ({
  tabStops: [{ type: TabStopType.RIGHT, position: design.textWidth }],
})
