import { expect, it } from 'vitest'

import { para, part, rawDocx, relation, run } from './rawDocx.ts'
import type { RevisionView } from '../../../core/recognise/blocks.ts'
import { plainText } from '../../../core/plan/richText.ts'
import type { Recognised } from '../../../core/recognise/recognise.ts'
import { parseForeignFile } from '../../../electron/import/parseForeignFile.ts'

const heading = (text: string): string => para(run(text), '<w:outlineLvl w:val="1"/>')
const body =
  para(run('Akčný plán mesta Lipa 2025 – 2027'), '<w:outlineLvl w:val="0"/>') +
  heading('1. Názov záväzku') +
  para(run('Otvorené zmluvy')) +
  heading('1.1. Definícia problému') +
  para(`<w:commentRangeStart w:id="4"/>${run('Zmluvy sa nedajú nájsť.')}<w:commentRangeEnd w:id="4"/>`) +
  heading('1.2. Koniec implementácie záväzku') +
  para(
    `<w:del w:id="1" w:author="Ján"><w:r><w:delText>máj 2026</w:delText></w:r></w:del><w:ins w:id="2" w:author="Eva">${run('jún 2027')}</w:ins>`,
  )
const comments = part(
  'comments',
  `<w:comment w:id="4" w:author="Eva" w:date="2024-03-05T10:00:00Z">${para(run('Koľko ich je?'))}</w:comment>`,
)

function read(revisions: RevisionView): Recognised {
  const bytes = rawDocx(body, { 'word/comments.xml': comments }, relation('c', 'comments', 'comments.xml'))
  const result = parseForeignFile({ bytes, fileName: 'a.docx', revisions, idPrefix: 'new' })
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

it('reads the dates of the view asked for and says which one it was', () => {
  const accepted = read('accepted')
  const original = read('original')
  expect([accepted.plan.commitments[0]?.end, original.plan.commitments[0]?.end]).toEqual(['2027-06', '2026-05'])
  expect(original.report.revisions).toEqual({ insertions: 1, deletions: 1, view: 'original', authors: ['Ján', 'Eva'] })
  const codes = [accepted, original].map(({ report }) => report.warnings.map((warning) => warning.code))
  expect(codes).toEqual([
    ['commentsFound', 'missingDates', 'revisionsAccepted', 'yearsOnly'],
    ['commentsFound', 'missingDates', 'revisionsRejected', 'yearsOnly'],
  ])
})

it('ties a comment to the field its paragraph became', () => {
  const { plan, report } = read('accepted')
  expect(plainText(plan.commitments[0]?.problem.sk ?? [])).toBe('Zmluvy sa nedajú nájsť.')
  expect(report.comments).toEqual([
    { author: 'Eva', at: '2024-03-05T10:00:00Z', text: 'Koľko ich je?', path: '/commitments/0/problem' },
  ])
})
