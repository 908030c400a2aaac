import { describe, expect, it } from 'vitest'

import { pictureWidth } from './drawing.ts'
import type { Picture, Words } from './drawing.ts'
import { drawingSvg, paperPalette } from './drawingSvg.ts'
import { fitText, widthOf } from './fitText.ts'
import { leadPictures } from './leads.ts'
import { sayer } from './sayer.ts'
import { timelinePictures } from './timeline.ts'
import { createCommitment, createPlan } from '../plan/create.ts'
import { localized } from '../plan/localized.ts'
import { generatePlan } from '../plan/samples/generatePlan.ts'
import { samplePlan } from '../plan/samples/samplePlan.ts'

const texts = {
  sk: (key: string, params?: Readonly<Record<string, string>>) => `${key} ${Object.values(params ?? {}).join(' ')}`,
  en: (key: string) => key,
}
const words = sayer('sk', texts.sk)
const wordsIn = ({ drawing }: Picture): readonly Words[] => drawing.shapes.filter((shape) => shape.type === 'words')
const sample = samplePlan('bb-2024')
const big = generatePlan({ seed: 2, commitments: 40 })

describe('the timeline', () => {
  it('shows every commitment and every milestone, and says them in words', () => {
    const [picture, ...others] = timelinePictures(sample, words)
    if (picture === undefined) throw new Error('no picture')
    expect(others).toEqual([])
    const milestones = sample.commitments.flatMap((commitment) => commitment.milestones)
    const marks = picture.drawing.shapes.filter((shape) => shape.type === 'diamond')
    expect(marks).toHaveLength(milestones.filter((milestone) => milestone.end !== null).length)
    for (const { title } of sample.commitments)
      expect(picture.inWords.replace(/\s/gu, ' ')).toContain(title.sk.slice(0, 9))
    expect(picture.inWords).toContain('4.5')
  })

  it('goes on in further pictures rather than growing over the page', () => {
    const pictures = timelinePictures(big, words)
    expect(pictures.length).toBeGreaterThan(3)
    expect(Math.max(...pictures.map(({ drawing }) => drawing.height))).toBeLessThan(600)
    const rows = pictures.flatMap(wordsIn).filter((word) => /^\d+\.\d+ /u.test(word.text))
    expect(rows).toHaveLength(big.commitments.flatMap((commitment) => commitment.milestones).length)
  })

  it('is not drawn for a plan without dates, and says where a date is missing', () => {
    const undated = { ...createPlan('p', localized('Plán', ''), 'cityOnly'), commitments: [createCommitment('c')] }
    expect(timelinePictures(undated, words)).toEqual([])
    const dated = { ...undated, commitments: [{ ...createCommitment('c'), start: '2026-01' }, createCommitment('d')] }
    const [picture] = timelinePictures(dated, words)
    expect(picture === undefined ? [] : wordsIn(picture).map((word) => word.text.trim())).toContain(
      'document:picture.undated',
    )
  })
})

describe('who leads what', () => {
  it('tells leading from supporting by the shape, and in words', () => {
    const [picture] = leadPictures(sample, words)
    const dots = picture?.drawing.shapes.filter((shape) => shape.type === 'dot') ?? []
    const leads = sample.commitments.flatMap((commitment) => [...commitment.leads, ...commitment.leadsOutside])
    // One full dot stands in the legend.
    expect(dots.filter((dot) => dot.isFull)).toHaveLength(leads.length + 1)
    expect(picture?.inWords).toContain('document:picture.leadsNumbers 1, 2, 3')
  })
})

it('writes no letter smaller than eleven points and none beside the sheet', () => {
  for (const picture of [...timelinePictures(big, words), ...leadPictures(big, words)])
    for (const { text, x, align, size, isBold } of wordsIn(picture)) {
      const width = widthOf(text, size, isBold)
      const left = align === 'middle' ? x - width / 2 : x
      expect(size).toBeGreaterThanOrEqual(11)
      expect([text, left >= 0 && left + width <= pictureWidth]).toEqual([text, true])
    }
})

it.each(['bb-2024', 'bb-2021'] as const)('shows the names of a usual plan whole (%s)', (name) => {
  const plan = samplePlan(name)
  for (const language of ['sk', 'en'] as const) {
    const own = sayer(language, texts[language])
    const shown = [...timelinePictures(plan, own), ...leadPictures(plan, own)].flatMap(wordsIn)
    expect(shown.map(({ text }) => text).filter((text) => text.includes('…'))).toEqual([])
  }
})

it('cuts a text at a word and says that it was cut', () => {
  expect(fitText('jeden dva tri štyri päť', 60, 1, 11)).toEqual(['jeden dva…'])
  expect(fitText('jeden dva tri štyri päť', 60, 2, 11)).toEqual(['jeden dva tri', 'štyri päť'])
  expect(fitText('jeden dva tri štyri päť šesť', 60, 2, 11)).toEqual(['jeden dva tri', 'štyri päť…'])
  expect(fitText('krátky', 60, 2, 11)).toEqual(['krátky'])
})

it('is an SVG file that quotes what people wrote', () => {
  const strange = {
    ...sample,
    commitments: [{ ...createCommitment('c'), title: localized('<b>&"', ''), start: '2026-01' }],
  }
  const [picture] = timelinePictures(strange, words)
  expect(picture === undefined ? '' : drawingSvg(picture.drawing, paperPalette)).toContain('&lt;b&gt;&amp;')
})
