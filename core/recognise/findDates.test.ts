import { describe, expect, it } from 'vitest'

import { findDates, isVague, readPeriod, yearsIn } from './findDates.ts'

const last = (text: string): string | null => findDates(text)[0]?.last ?? null

describe('findDates', () => {
  it.each([
    ['apríl/2024', '2024-04'],
    ['apríl 2024', '2024-04'],
    ['v apríli 2024', '2024-04'],
    ['do konca marca 2025', '2025-03'],
    ['jún 2026', '2026-06'],
    ['JÚL/2026', '2026-07'],
    ['4/2024', '2024-04'],
    ['04.2024', '2024-04'],
    ['10 / 2024', '2024-10'],
    ['2024-04', '2024-04'],
    ['August 2026', '2026-08'],
    ['Sept. 2025', '2025-09'],
    ['31. 8. 2026', '2026-08-31'],
    ['31/03/2024', '2024-03-31'],
    ['03/31/2024', '2024-03-31'],
    ['Jun-24', '2024-06'],
    ['septembra 2025', '2025-09'],
    ['Jan 2025', '2025-01'],
    ['31.8.2026', '2026-08-31'],
    ['31. augusta 2026', '2026-08-31'],
    ['31 August 2026', '2026-08-31'],
    ['August 31, 2026', '2026-08-31'],
    ['the 1st of May 2025', '2025-05-01'],
    ['2026-08-31', '2026-08-31'],
    ['Q3 2025', '2025-09'],
    ['3. štvrťrok 2025', '2025-09'],
    ['II. štvrťrok 2024', '2024-06'],
    ['druhý štvrťrok 2024', '2024-06'],
    ['third quarter of 2025', '2025-09'],
    ['1. polrok 2025', '2025-06'],
    ['do konca roka 2025', '2025-12'],
    ['by the end of 2025', '2025-12'],
  ])('reads %s with its own precision', (text, date) => {
    expect(last(text)).toBe(date)
  })

  it.each([
    'priebežne',
    '2024 – 2026',
    '13/2024',
    'uznesenie č. 5/2023',
    '5 stretnutí',
    'zákon č. 369/1990',
    'Mayor 2024',
    'Market 2025',
    'jún - 15 ľudí',
  ])('makes no date out of %s', (text) => {
    expect(findDates(text)).toEqual([])
  })

  it('gives a quarter its first month as a beginning', () => {
    expect(findDates('Q3 2025')[0]?.first).toBe('2025-07')
  })

  it('takes no word that begins like a month for one', () => {
    expect(findDates('Nová podoba novín – jún 2022').map((date) => date.last)).toEqual(['2022-06'])
  })

  it('says where in the text a date stands', () => {
    expect(findDates('Štatút – december 2024')).toEqual([{ first: '2024-12', last: '2024-12', index: 9, length: 13 }])
  })
})

describe('readPeriod', () => {
  it.each([
    ['jún 2024 – august 2026', '2024-06', '2026-08'],
    ['marec – jún 2025', '2025-03', '2025-06'],
    ['1. 3. – 31. 8. 2026', '2026-03-01', '2026-08-31'],
    ['03/2024 - 12/2025', '2024-03', '2025-12'],
    ['from January 2025 to December 2027', '2025-01', '2027-12'],
    ['od 1. 4. 2025', '2025-04-01', null],
    ['do 30. 6. 2026', null, '2026-06-30'],
    ['2024 – 2026', null, null],
  ])('reads %s', (text, start, end) => {
    expect(readPeriod(text)).toEqual({ start, end })
  })
})

it('tells words that stand for no date', () => {
  expect(['priebežne', 'Ongoing', 'trvale', 'máj 2025'].map(isVague)).toEqual([true, true, true, false])
})

it('finds bare years only', () => {
  expect(yearsIn('na roky 2024 – 2026, č. 5/2023')).toEqual([2024, 2026])
})
