import { describe, expect, it } from 'vitest'

import { htmlOf } from './pageElement.ts'
import { pageSections } from './pageSections.ts'
import { printedHtml } from './printedHtml.ts'
import { runningLines } from './runningLines.ts'
import { usualDesign } from '../house/design.ts'
import type { Design } from '../house/design.ts'
import type { OutlineBlock, OutlineDocument, OutlineRun } from '../outline/outline.ts'
import { heading, ownRun, paragraph } from '../outline/scribe.ts'

const say = (key: string, params?: Readonly<Record<string, string>>): string =>
  key === 'document:label.page' ? `Strana ${params?.['page'] ?? ''} z ${params?.['pages'] ?? ''}` : `[${key}]`
const texts = { sk: say, en: say }
const run = (text: string, change: Partial<OutlineRun> = {}): OutlineRun => ({ ...ownRun('', 'sk'), text, ...change })
const documentOf = (...parts: readonly (readonly OutlineBlock[])[]): OutlineDocument => ({
  title: 'Plán & <b>',
  creator: 'Mesto',
  language: 'sk',
  parts: parts.map((blocks) => ({ language: 'sk', second: null, header: [run('Hlavička "A" </style>')], blocks })),
})
const htmlOfSections = (document: OutlineDocument): readonly string[] =>
  pageSections(document, usualDesign, texts).map(({ nodes }) => nodes.map(htmlOf).join(''))

describe('pageSections', () => {
  it('cuts a document where pages start, and nowhere else', () => {
    const title = [run('Nadpis')]
    const document = documentOf(
      [heading(1, title), paragraph(title), heading(1, title, { startsPage: true }), heading(1, title)],
      [paragraph(title)],
    )
    expect(pageSections(document, usualDesign, texts).map(({ part, nodes }) => [part, nodes.length])).toEqual([
      [0, 2],
      [0, 2],
      [1, 1],
    ])
  })

  it('counts headings as Word does, each part for itself', () => {
    const numbered = (level: 2 | 3): OutlineBlock => heading(level, [run('N')], { isNumbered: true })
    const document = documentOf(
      [heading(1, [run('A')]), numbered(2), numbered(3), numbered(3), numbered(2), heading(1, [run('B')]), numbered(2)],
      [numbered(2)],
    )
    const counts = [
      ...htmlOfSections(document)
        .join('')
        .matchAll(/class="count">([^<]*) </gu),
    ].map((match) => match[1])
    expect(counts).toEqual(['1.', '1.1.', '1.2.', '2.', '1.', '1.'])
  })

  it('leads from words to their field, says their language, and escapes them', () => {
    const words = run('<script> & "x"', { place: 'narrative/vision', language: 'en', marks: ['bold'] })
    const [section] = pageSections(documentOf([paragraph([words])]), usualDesign, texts)
    expect(section?.nodes[0]?.children).toMatchObject([
      { attributes: { lang: 'en', 'data-place': 'narrative/vision', 'data-language': 'en' } },
    ])
    expect(htmlOfSections(documentOf([paragraph([words])]))).toEqual([
      '<p class="body"><span lang="en"><b>&lt;script&gt; &amp; &quot;x&quot;</b></span></p>',
    ])
  })

  it('sets notes at the end of their section, called and leading back', () => {
    const noted = run('stránka', { link: 'https://mesto.sk', footnote: { number: 1, text: 'https://mesto.sk' } })
    const [html] = htmlOfSections(documentOf([paragraph([noted]), paragraph([run('ďalej')])]))
    expect(html).toBe(
      '<p class="body"><a href="https://mesto.sk">stránka</a><sup id="mark1"><a href="#note1">1</a></sup></p>' +
        '<p class="body">ďalej</p><ol class="notes"><li id="note1" value="1"><p class="footnote">' +
        '<a href="#mark1">https://mesto.sk</a></p></li></ol>',
    )
  })

  it('shows the page of a place that is referred to', () => {
    const there = run('tam', { anchor: 'a1' })
    const page = run('?', { reference: { anchor: 'a1', shows: 'page' } })
    const [section] = pageSections(documentOf([paragraph([there, page])]), usualDesign, texts, new Map([['to-a1', 7]]))
    expect(section?.nodes.map(htmlOf).join('')).toBe(
      '<p class="body"><span id="to-a1">tam</span><a href="#to-a1"><span>7</span></a></p>',
    )
  })

  it('draws a picture with its description and its caption', () => {
    const [html] = htmlOfSections(
      documentOf([
        {
          type: 'picture',
          caption: [run('Harmonogram')],
          description: 'Dva záväzky "v čase"',
          number: 1,
          drawing: {
            width: 72,
            height: 36,
            shapes: [
              { type: 'box', role: 'bar', x: 0, y: 0, width: 10, height: 4 },
              {
                type: 'words',
                text: '<1>',
                language: 'sk',
                x: 1,
                y: 2,
                align: 'start',
                size: 9,
                isBold: false,
                tone: 'text',
              },
            ],
          },
        },
      ]),
    )
    expect(html).toContain('alt="Dva záväzky &quot;v čase&quot;" width="96" height="48"')
    const svg = decodeURIComponent(/svg\+xml,([^"]*)/u.exec(html ?? '')?.[1] ?? '')
    expect(svg).toContain('<rect x="0" y="0" width="10" height="4" fill="#1B3A5C"/>')
    expect(svg).toContain('>&lt;1&gt;</text>')
  })
})

describe('printedHtml', () => {
  const html = printedHtml(documentOf([paragraph([run('Text')])]), usualDesign, texts)

  it('carries title, language and a policy that allows nothing else', () => {
    expect(html).toContain('<html lang="sk">')
    expect(html).toContain('<title>Plán &amp; &lt;b&gt;</title>')
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`)
    expect(html).not.toMatch(/<script|<link|https?:|url\(|data-place/u)
  })

  it('lets no text of the plan end its style sheet', () => {
    expect(html.match(/<\/style>/gu)).toHaveLength(1)
    expect(html).toContain(String.raw`"Hlavička \22 A\22  \3c /style\3e "`)
  })

  it('numbers pages with counters', () => {
    expect(html).toContain('content: "Strana " counter(page) " z " counter(pages) ""')
  })
})

describe('runningLines', () => {
  it('stand on every page but the title page', () => {
    const document = documentOf([paragraph([run('Text')])])
    expect(runningLines(document, texts, 0, 1, 9)).toBeNull()
    expect(runningLines(document, texts, 0, 2, 9)).toEqual({
      language: 'sk',
      header: { left: 'Hlavička "A" </style>', right: '', isStacked: false },
      footer: { left: '', right: 'Strana 2 z 9', isStacked: false },
    })
  })

  const running = { headerLeft: 'Mesto Skúšobné', headerRight: 'Úrad v meste', footerLeft: 'Námestie 1' }
  const ofCity = (more: Partial<typeof running> = {}): Design => ({
    ...usualDesign,
    running: { ...usualDesign.running, sk: { ...running, ...more } },
  })

  it('have the words of the city at both ends, as Word does, and one above the other where they do not fit', () => {
    const document = documentOf([paragraph([run('Text')])])
    expect(runningLines(document, texts, 0, 2, 9, ofCity())).toMatchObject({
      header: { left: 'Mesto Skúšobné', right: 'Úrad v\u00A0meste', isStacked: false },
      footer: { left: 'Námestie 1', right: 'Strana 2 z 9' },
    })
    const long = runningLines(document, texts, 0, 2, 9, ofCity({ headerRight: 'Úrad '.repeat(20) }))
    expect(long?.header.isStacked).toBe(true)
  })

  it('speak both languages of the page where one line holds them, else the first', () => {
    const [part] = documentOf([paragraph([run('Text')])]).parts
    if (part === undefined) throw new Error('no part')
    const document = { ...documentOf(), parts: [{ ...part, second: 'en' as const }] }
    const inBoth = (change: Partial<typeof running>): Design => ({
      ...ofCity(),
      running: { sk: running, en: { headerLeft: 'City of Skúšobné', headerRight: '', footerLeft: '', ...change } },
    })
    expect(runningLines(document, texts, 0, 2, 9, inBoth({}))).toMatchObject({
      header: { left: 'Mesto Skúšobné / City of Skúšobné', right: 'Úrad v\u00A0meste' },
      footer: { left: 'Námestie 1', right: 'Strana 2 z 9 / Strana 2 z 9' },
    })
    expect(runningLines(document, texts, 0, 2, 9, inBoth({ headerLeft: 'City '.repeat(20) }))?.header.left).toBe(
      'Mesto Skúšobné',
    )
    // Two lines of a title and one more would touch the text of the page.
    const titled = { ...document, parts: [{ ...part, header: [run('Plán'), run(' /\n'), run('Plan')] }] }
    const left = (design: Design): string | undefined => runningLines(titled, texts, 0, 2, 9, design)?.header.left
    expect(left(usualDesign)).toBe('Plán /\nPlan')
    expect(left(ofCity({ headerLeft: '' }))).toBe('Plán')
  })

  it('stand in boxes of their own on the printed page', () => {
    const html = printedHtml(documentOf([paragraph([run('Text')])]), ofCity(), texts)
    for (const [box, words] of [
      ['top-left', 'Mesto Skúšobné'],
      ['top-right', 'Úrad v\u00A0meste'],
      ['bottom-left', 'Námestie 1'],
      ['bottom-right', 'Strana '],
    ] as const)
      expect(html).toContain(`@${box} { content: "${words}"`)
  })
})
