// @vitest-environment happy-dom
import { expect, test } from 'vitest'

import { cleanPasted } from './cleanPasted.ts'

/** A list item as Word puts it on the clipboard. */
const wordItem = (level: number, marker: string, text: string): string =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]>` +
  `<span style='font-family:Symbol;mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span>` +
  `<![endif]>${text}<o:p></o:p></p>\n`

/** Without what the editor passes over anyway. */
const tidy = (html: string): string =>
  cleanPasted(html)
    .replace(/\s(data-style|class)="[^"]*"|<!--.*?-->|\n/gu, '')
    .replace(/<\/?(o:p|span)>/gu, '')

test('puts the lists of Word together again, one within another', () => {
  const html = [
    '<p class=MsoNormal>Úvod</p>',
    wordItem(1, '·', 'prvá'),
    wordItem(2, 'o', 'vnorená'),
    wordItem(1, '·', 'druhá'),
    '<p class=MsoNormal>Potom</p>',
    wordItem(1, '1.', 'raz'),
    wordItem(1, '2.', 'dva'),
  ].join('')
  expect(tidy(html)).toBe(
    '<p>Úvod</p><ul><li><p>prvá</p><ul><li><p>vnorená</p></li></ul></li><li><p>druhá</p></li></ul>' +
      '<p>Potom</p><ol><li><p>raz</p></li><li><p>dva</p></li></ol>',
  )
})

test('begins another list where bullets turn to numbers', () => {
  expect(tidy(wordItem(1, '·', 'odrážka') + wordItem(1, 'a)', 'písmeno') + wordItem(1, 'iv.', 'rímska'))).toBe(
    '<ul><li><p>odrážka</p></li></ul><ol><li><p>písmeno</p></li><li><p>rímska</p></li></ol>',
  )
})

test('keeps a level that Word skips, and no list deeper than a plan allows', () => {
  const deep = tidy([1, 3, 4, 5, 6, 7].map((level) => wordItem(level, '·', `úroveň ${level}`)).join(''))
  expect(deep.match(/<ul>/gu)).toHaveLength(4)
  expect(deep.match(/<li>/gu)).toHaveLength(6)
})

test('reads bold and italic from styles, and a bold that is not bold as plain', () => {
  expect(
    tidy('<p><span style="font-weight:700">hrubé</span> a <span style=\'font-style:italic\'>šikmé</span></p>'),
  ).toBe('<p><strong>hrubé</strong> a <em>šikmé</em></p>')
  expect(tidy('<p><b style="mso-bidi-font-weight:normal">hrubé</b></p>')).toBe('<p><b>hrubé</b></p>')
  expect(tidy('<b style="font-weight:normal"><p>obyčajné</p></b>')).toBe('<p>obyčajné</p>')
})

test('leaves out deleted words, marks of notes and empty paragraphs', () => {
  const html =
    '<p>Text<a style="mso-footnote-id:ftn1" href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a> ' +
    '<del>starý</del><ins>nový</ins></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>'
  expect(tidy(html)).toBe('<p>Text <ins>nový</ins></p>')
})

test('makes a paragraph of each row of a table and unwraps a table of one column', () => {
  const table =
    '<table><tr><td><p>Míľnik</p></td><td><p>Termín</p><p>splnenia</p></td></tr><tr><td>A</td><td><b>B</b></td></tr></table>'
  expect(tidy(table)).toBe('<p>Míľnik | Termín splnenia</p><p>A | <b>B</b></p>')
  expect(tidy('<table><tr><td><p>jedna</p><p>dva</p></td></tr></table>')).toBe('<p>jedna</p><p>dva</p>')
})

test('leaves words that only look like a style as they are', () => {
  expect(tidy('<p>ak style=1 a 2 &lt; 3</p>')).toBe('<p>ak style=1 a 2 &lt; 3</p>')
})
