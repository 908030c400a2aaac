import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'

import { makeDocument } from '../makeDocument.ts'
import { newCouncil } from '../../../core/plan/councilSchema.ts'
import { paragraphs } from '../../../core/plan/richText.ts'
import { samplePlan } from '../../../core/plan/samples/samplePlan.ts'

const at = new Date('2026-01-15T09:30:00Z')
async function partsOf(language: 'sk' | 'both'): Promise<(name: string) => string> {
  // The plan alone: what stands around it for the council has tests of its own.
  const plan = { ...samplePlan('bb-2024'), council: newCouncil }
  const { bytes } = await makeDocument(plan, { preset: 'council', language }, at)
  const parts = unzipSync(bytes)
  return (name) => strFromU8(parts[name] ?? new Uint8Array())
}

describe('the package of a council document', () => {
  let part: (name: string) => string
  let body = ''
  beforeAll(async () => {
    part = await partsOf('sk')
    body = part('word/document.xml')
  })

  it('says its title, language, owner and time', () => {
    const core = part('docProps/core.xml')
    expect(core).toContain('<dc:title>Akčný plán otvoreného vládnutia mesta Banská Bystrica 2024 – 2027</dc:title>')
    expect(core).toContain('<dc:language>sk-SK</dc:language>')
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-01-15T09:30:00Z</dcterms:created>')
    expect(core).not.toContain('Un-named')
    expect(part('word/settings.xml')).toContain('<w:themeFontLang w:val="sk-SK"/>')
    expect(part('word/styles.xml')).toMatch(/<w:docDefaults>.*<w:lang w:val="sk-SK"/su)
    expect(part('docProps/custom.xml')).toContain('planovnaPlanId')
  })

  it('numbers headings in Word, on levels bound to the heading styles', () => {
    const lists = part('word/numbering.xml')
    expect(lists).toMatch(
      /<w:multiLevelType w:val="multilevel"\/>.*<w:pStyle w:val="Heading1"\/>.*<w:pStyle w:val="Heading3"\/><[^>]*>?.*%2\.%3\./su,
    )
    expect(part('word/styles.xml')).toMatch(/w:styleId="Heading2">(?:(?!<\/w:style>).)*<w:numPr>/su)
    expect(body).not.toMatch(/<w:pStyle w:val="Heading[23]"\/>(?:(?!<\/w:p>).)*<w:t[^>]*>\d+\./su)
  })

  it('leaves numbers of two digits room before the texts of their list', () => {
    // "10." is 306 twentieths of a point wide in Arial of 11 points.
    const [, hanging] =
      /w:lvlText w:val="%1\."\/><w:lvlJc w:val="left"\/><w:pPr><w:ind w:left="400" w:hanging="(\d+)"/u.exec(
        part('word/numbering.xml'),
      ) ?? ['', '0']
    expect(Number(hanging)).toBeGreaterThan(306 + 60)
  })

  it('repeats the header row of every table, names and describes each, and keeps rows whole', () => {
    const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gsu) ?? []
    expect(tables.length).toBeGreaterThan(10)
    for (const table of tables) {
      expect(table.match(/<w:tblHeader\/>/gu)).toHaveLength(1)
      expect(table).toMatch(/<w:tblCaption w:val="[^"]+"\/><w:tblDescription w:val="[^"]+"\/><\/w:tblPr>/u)
      expect(table.match(/<w:cantSplit\/>/gu)?.length).toBe(table.match(/<w:tr>/gu)?.length)
    }
  })

  it('keeps what leads to something on its page, but no row of a table for that', () => {
    const lists = body.replace(/<w:tbl>.*?<\/w:tbl>/gsu, '')
    // "Mesto zavedie … v štyroch krokoch:" and its steps; the last of them has the space of a text behind it.
    expect(lists).toMatch(/<w:p><w:pPr><w:keepNext\/><\/w:pPr>(?:(?!<\/w:p>).)*krokoch:<\/w:t>/u)
    expect(lists).toMatch(/<w:spacing w:after="120"\/><\/w:pPr>(?:(?!<\/w:p>).)*smernicu/u)
    expect(lists).toMatch(/<w:pStyle w:val="Fact"\/><w:keepNext\/>/u)
    const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gsu) ?? []
    expect(tables.join('')).not.toContain('<w:spacing w:after="120"/>')
  })

  it('writes the contents with page numbers, so that Word has nothing to ask', () => {
    expect(body).toContain('TOC \\o &quot;1-2&quot; \\h')
    expect(body).not.toContain('w:dirty')
    expect(part('word/settings.xml')).not.toContain('updateFields')
    const numbers = [
      ...body.matchAll(
        /PAGEREF _Toc\d+ \\h <\/w:instrText><\/w:r><w:r><w:fldChar w:fldCharType="separate"\/><\/w:r><w:r><w:t[^>]*>(\d+)</gu,
      ),
    ]
    expect(numbers.length).toBeGreaterThan(10)
    // No title touches its number: a fixed space stands before the dots.
    expect(body.match(/<w:r><w:t[^>]*>\u00A0<\/w:t><w:tab\/><\/w:r>/gu)).toHaveLength(numbers.length)
    expect(numbers.map((match) => Number(match[1]))).toEqual(
      numbers.map((match) => Number(match[1])).sort((a, b) => a - b),
    )
  })

  it('numbers captions by fields whose numbers stand there already, the table above and the picture below', () => {
    const numbersOf = (sequence: string): readonly number[] =>
      [...body.matchAll(new RegExp(`SEQ ${sequence} [^<]*</w:instrText></w:r>.{0,80}?<w:t>(\\d+)<`, 'gsu'))].map(
        (match) => Number(match[1]),
      )
    const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, position) => position + 1)
    expect(numbersOf('Tabulka')).toEqual(upTo((body.match(/<w:tbl>/gu) ?? []).length))
    expect(numbersOf('Obrazok')).toEqual([1, 2])
    expect(body).toMatch(/<\/w:drawing><\/w:r><\/w:p><w:p><w:pPr><w:pStyle w:val="Caption"\/>/u)
    expect(body).toMatch(/<w:p><w:pPr><w:pStyle w:val="Caption"\/>(?:(?!<\/w:p>).)*<\/w:p><w:tbl>/su)
  })

  it('refers by fields to bookmarks that exist', () => {
    const referred = [...body.matchAll(/ (?:PAGE)?REF (\S+) /gu)].map((match) => match[1] ?? '')
    const marked = new Set([...body.matchAll(/<w:bookmarkStart w:name="([^"]+)"/gu)].map((match) => match[1]))
    expect(referred.filter((name) => !marked.has(name))).toEqual([])
    expect(new Set(referred)).toEqual(
      new Set([
        ...referred.filter((name) => name.startsWith('_Toc')),
        ...referred.filter((name) => /^_Ref_sk_[cg]\d/u.test(name)),
      ]),
    )
    // The overview of commitments, the milestones of criteria, the goals of commitments.
    expect(referred).toEqual(expect.arrayContaining(['_Ref_sk_c4', '_Ref_sk_c3_m2', '_Ref_sk_g1']))
  })

  it('prints the address of each link under the page, once', () => {
    const notes = [...part('word/footnotes.xml').matchAll(/<w:footnote w:id="(\d+)">.*?<w:t[^>]*> ([^<]+)</gsu)]
    expect(notes.map((match) => match[1])).toEqual(['1', '2'])
    expect(new Set(notes.map((match) => match[2])).size).toBe(2)
    expect([...body.matchAll(/<w:footnoteReference w:id="(\d+)"\/>/gu)].map((match) => match[1])).toEqual(['1', '2'])
  })

  it('draws the pictures as SVG with dots for older readers, and says in words what they show', () => {
    const relations = part('word/_rels/document.xml.rels')
    for (const [, dots = '', lines = ''] of body.matchAll(
      /<a:blip r:embed="([^"]+)">.*?<asvg:svgBlip [^>]*r:embed="([^"]+)"/gu,
    )) {
      const target = (id: string): string =>
        new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`, 'u').exec(relations)?.[1] ?? ''
      expect(part(`word/${target(lines)}`)).toMatch(/^<svg .*font-family="Arial/su)
      expect(part(`word/${target(dots)}`).slice(1, 4)).toBe('PNG')
    }
    const descriptions = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/gu)].map((match) => match[1] ?? '')
    expect(descriptions).toHaveLength(2)
    expect(descriptions[0]).toMatch(/vedie záväzky 1, 2, 3/u)
    expect(descriptions[1]).toMatch(/^Časová os\. 1\. Podpora integrácie.*Míľnik 4\.5: /su)
  })

  it('counts pages everywhere but on the title page', () => {
    expect(body).toContain('<w:titlePg/>')
    expect(body).not.toContain('w:type="first"')
    expect(part('word/footer1.xml')).toMatch(/Strana\s.*PAGE.*\sz\s.*NUMPAGES/su)
    expect(part('word/header1.xml')).toContain('Akčný plán otvoreného vládnutia')
  })

  it('keeps the binding margin, and every letter at 11 points or more', () => {
    expect(body).toMatch(/<w:pgMar [^>]*w:left="1417"/u)
    const sizes = [
      ...`${part('word/styles.xml').replace(/<w:style [^>]*w:styleId="Endnote[^"]*".*?<\/w:style>/gsu, '')}${body}`.matchAll(
        /<w:sz w:val="(\d+)"/gu,
      ),
    ]
    expect(Math.min(...sizes.map((match) => Number(match[1])))).toBeGreaterThanOrEqual(22)
  })

  it('ends every bookmark in the paragraph it begins in, so that it outlives LibreOffice', () => {
    const ids = (mark: string, xml: string): string[] =>
      [...xml.matchAll(new RegExp(`<w:bookmark${mark} (?:w:name="[^"]+" )?w:id="(\\d+)"`, 'gu'))].map(
        ([, id]) => id ?? '',
      )
    const lines = body.match(/<w:p>.*?<\/w:p>/gsu) ?? []
    expect(lines.filter((line) => ids('Start', line).sort().join() !== ids('End', line).sort().join())).toEqual([])
    expect(body).toContain('"sk_n_vision__2"')
  })

  it('marks every field with a bookmark of its own', () => {
    const names = [...body.matchAll(/<w:bookmarkStart w:name="([^"]+)"/gu)].map((match) => match[1] ?? '')
    expect(names).toEqual(
      expect.arrayContaining(['sk_title', 'sk_n_vision', 'sk_c1_problem', 'sk_c2_m1_output', 'sk_c1_k1_indicator']),
    )
    expect(new Set(names).size).toBe(names.length)
    expect(names.every((name) => name.length <= 40)).toBe(true)
  })
})

it('tags the passages of the second language and starts its numbers anew', async () => {
  const part = await partsOf('both')
  const body = part('word/document.xml')
  const english = body.slice(body.lastIndexOf('English version:'))
  const untagged = [
    ...english.matchAll(
      /<w:r>(?!<w:rPr>.*?<w:lang w:val="en-GB"\/>)(?:(?!<\/w:r>).)*<w:t[^>]*>([^<]*\p{L}{3}[^<]*)<\/w:t>/gsu,
    ),
  ]
  expect(untagged.map((match) => match[1]).filter((text) => !/^_/u.test(text ?? ''))).toEqual([])
  const lists = [...english.matchAll(/<w:pStyle w:val="Heading2"\/>.*?<w:numId w:val="(\d+)"\/>/gsu)]
  expect(lists.length).toBeGreaterThan(0)
  expect(part('word/styles.xml')).not.toContain(`<w:numId w:val="${lists[0]?.[1] ?? ''}"/>`)
})

it('leaves words alone that look like the mark of a page', async () => {
  const plan = samplePlan('bb-2021')
  const words = 'Slová {page of _Toc1} ostanú.'
  const { bytes } = await makeDocument(
    { ...plan, narrative: { ...plan.narrative, vision: { sk: paragraphs(words), en: [] } } },
    { preset: 'plan', language: 'sk' },
    at,
  )
  expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).toContain(words)
})
