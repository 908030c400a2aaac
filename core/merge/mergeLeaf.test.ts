import { describe, expect, test } from 'vitest'

import { mergeLeaf } from './mergeLeaf.ts'
import { paragraphs, plainRun, plainText } from '../plan/richText.ts'
import type { RichDocument, Run } from '../plan/richText.ts'

describe('mergeLeaf', () => {
  test('lets a real change win over one of typography or white space', () => {
    const [base, typeset, real] = [
      'Mesto "otvorí" dáta - v  roku 2026',
      'Mesto „otvorí“ dáta – v roku 2026',
      'Mesto zavrie dáta',
    ]
    expect(mergeLeaf(base, typeset, real)).toEqual({ value: real })
    expect(mergeLeaf(base, real, typeset)).toEqual({ value: real })
  })

  test('takes the better typeset of two spellings of the same words', () => {
    const spellings = ['Mesto "Fončorda" - 2026', 'Mesto „Fončorda“ – 2026'] as const
    expect(mergeLeaf('Mesto', spellings[0], spellings[1])).toEqual({ value: spellings[1] })
    expect(mergeLeaf('Mesto', spellings[1], spellings[0])).toEqual({ value: spellings[1] })
  })

  test('asks about two real changes, also about a text one side emptied', () => {
    expect(mergeLeaf('a', 'b', 'c')).toBeNull()
    expect(mergeLeaf('a', '', 'c')).toBeNull()
    expect(mergeLeaf(1, 2, null)).toBeNull()
  })

  test('fills what one side left empty in a thing that is new on both', () => {
    expect(mergeLeaf(undefined, '', 'c')).toEqual({ value: 'c' })
    expect(mergeLeaf(undefined, 7, null)).toEqual({ value: 7 })
    expect(mergeLeaf(undefined, 'b', 'c')).toBeNull()
  })
})

describe('mergeLeaf of a long text', () => {
  const merged = (base: string, mine: string, theirs: string): string | null => {
    const leaf = mergeLeaf(paragraphs(base), paragraphs(mine), paragraphs(theirs))
    return leaf === null ? null : plainText(leaf.value as RichDocument).replaceAll('\n', '|')
  }

  test('merges different paragraphs', () => {
    expect(merged('A\nB\nC', 'A1\nB\nC', 'A\nB\nC2')).toBe('A1|B|C2')
    expect(merged('A\nB\nC', 'A\nnew\nB\nC', 'A\nB')).toBe('A|new|B')
  })

  test('asks when both sides changed the same paragraph, or neighbours', () => {
    expect(merged('A\nB\nC', 'A\nB1\nC', 'A\nB2\nC')).toBeNull()
    expect(merged('A\nB\nC', 'A1\nB\nC', 'A\nB2\nC')).toBeNull()
    expect(merged('A\nB', 'A\nB\nmine', 'A\nB\ntheirs')).toBeNull()
  })

  test('asks when both sides carried a paragraph to different places', () => {
    expect(merged('A\nB\nC\nD\nE', 'B\nA\nC\nD\nE', 'B\nC\nD\nA\nE')).toBeNull()
  })

  test('counts marks and links as words, and the cut into runs not', () => {
    const paragraph = (...runs: Run[]): RichDocument => [{ type: 'paragraph', runs }]
    const base = paragraph(plainRun('Mesto zverejní dáta'))
    const bold = paragraph({ text: 'Mesto', marks: ['bold'], link: null }, plainRun(' zverejní dáta'))
    const link = paragraph({ text: 'Mesto', marks: [], link: 'https://mesto.example/a-b' }, plainRun(' zverejní dáta'))
    const cut = paragraph(plainRun('Mesto '), plainRun('zverejní dáta'))
    expect(mergeLeaf(base, bold, link)).toBeNull()
    expect(mergeLeaf(base, cut, bold)).toEqual({ value: bold })
    expect(mergeLeaf(base, link, cut)).toEqual({ value: link })
  })
})
