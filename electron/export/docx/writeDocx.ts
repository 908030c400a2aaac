import { AlignmentType, BorderStyle, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { IRunPropertiesOptions, ISectionOptions } from 'docx'
import { estimatePageNumbers } from 'docx/layout'

import { wordLanguages } from './design.ts'
import { documentNumbering } from './numbering.ts'
import { patchPackage } from './patchPackage.ts'
import { documentStyles } from './styles.ts'
import { writeBlock } from './writeBlocks.ts'
import { newPen, writeRuns } from './writeRuns.ts'
import type { Pen } from './writeRuns.ts'
import type { Design } from '../../../core/house/design.ts'
import { runsOf } from '../../../core/outline/outline.ts'
import type { OutlineDocument, OutlinePart } from '../../../core/outline/outline.ts'
import { currentSchemaVersion } from '../../../core/plan/planFile.ts'
import type { Plan } from '../../../core/plan/schema.ts'
import { typeset } from '../../../core/text/typography.ts'
import { bookmarkEdges } from '../bookmarks.ts'
import { documentTexts } from '../documentTexts.ts'

/** The Word file of an outline. `at` is the only time in it: the same plan at the same time gives the same bytes. */
export async function writeDocx(outline: OutlineDocument, plan: Plan, design: Design, at: Date): Promise<Uint8Array> {
  const pen = newPen(design, outline.language, bookmarkEdges(plan, runsOf(outline)))
  const document = new Document({
    title: outline.title,
    creator: outline.creator,
    lastModifiedBy: outline.creator,
    styles: documentStyles(design, outline.language),
    numbering: documentNumbering,
    ...(isLong(outline) ? {} : { pageNumbers: estimatePageNumbers }),
    // How the application knows its own documents again.
    customProperties: [
      { name: 'planovnaPlanId', value: plan.id },
      { name: 'planovnaSchemaVersion', value: String(currentSchemaVersion) },
    ],
    sections: outline.parts.map((part, position) => writePart(pen, part, position)),
  })
  return patchPackage(await Packer.toBuffer(document), outline, at)
}

/**
 * Laying out pages takes a tenth of a second per commitment. A document far longer than any real plan leaves the page
 * numbers of its contents to Word, which asks before it fills them in.
 */
function isLong(outline: OutlineDocument): boolean {
  return outline.parts.reduce((sum, part) => sum + part.blocks.length, 0) > 2500
}

function writePart(pen: Pen, part: OutlinePart, position: number): ISectionOptions {
  const { page } = pen.design
  return {
    properties: {
      titlePage: position === 0,
      page: {
        size: { width: page.width, height: page.height },
        margin: {
          left: page.left,
          right: page.right,
          top: page.top,
          bottom: page.bottom,
          header: page.header,
          footer: page.footer,
        },
      },
    },
    headers: { default: runningHeader(pen, part) },
    footers: { default: pageFooter(pen, part) },
    children: part.blocks.flatMap((block) => writeBlock(pen, block, position)),
  }
}

const quiet = ({ colours, sizes }: Design): IRunPropertiesOptions => ({ color: colours.quiet, size: sizes.small })

function runningHeader(pen: Pen, part: OutlinePart): Header {
  const line = new Paragraph({
    run: quiet(pen.design),
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: pen.design.colours.line, space: 4 } },
    children: writeRuns(pen, part.header),
  })
  return new Header({ children: [line] })
}

/** "Strana 2 z 14": the numbers are fields of Word, the words stand in locales. */
function pageFooter(pen: Pen, part: OutlinePart): Footer {
  const sentence = documentTexts[part.language]('document:label.page', { page: '1', pages: '2' })
  const [before = '', between = '', after = ''] = typeset(sentence, part.language).split(/[12]/u)
  const run = new TextRun({
    ...quiet(pen.design),
    ...(part.language === pen.language ? {} : { language: { value: wordLanguages[part.language] } }),
    children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
  })
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })] })
}
