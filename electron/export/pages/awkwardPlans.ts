import { localizedTextSchema } from '../../../core/plan/localized.ts'
import { planSchema } from '../../../core/plan/schema.ts'
import type { Plan } from '../../../core/plan/schema.ts'
import { paragraphs, richTextSchema } from '../../../core/plan/richText.ts'
import type { RichDocument, RichText } from '../../../core/plan/richText.ts'

// For tests: plans as people leave them, half empty, with words no line holds, or full of links.

/** Every third text is missing, every sixth in one language only. */
export function emptied(plan: Plan): Plan {
  let count = 0
  return changed(plan, (value) => {
    count++
    if (richTextSchema.safeParse(value).success) {
      if (count % 3 === 0) return { sk: [], en: [] }
      return count % 6 === 1 ? { ...richTextSchema.parse(value), en: [] } : value
    }
    return count % 5 === 0 && localizedTextSchema.safeParse(value).success ? { sk: '', en: '' } : value
  })
}

/** Words longer than a line, in titles and in texts. */
export function stretched(plan: Plan): Plan {
  let count = 0
  const word = (): string => 'neprekonateľne'.repeat(1 + (count++ % 9))
  return changed(plan, (value) => {
    const text = localizedTextSchema.safeParse(value)
    if (text.success)
      return count++ % 7 === 0 ? { sk: `${text.data.sk} ${word()}`, en: `${word()} ${text.data.en}` } : value
    return withMore(richTextSchema.parse(value), () =>
      paragraphs(`Pozri ${word()}/${word()}-${word()} a ďalšie texty.`),
    )
  })
}

/** A link or two with addresses of their own in every long text. */
export function linked(plan: Plan): Plan {
  let count = 0
  return changed(plan, (value) => {
    const rich = richTextSchema.safeParse(value)
    return rich.success ? withMore(rich.data, () => links(++count)) : value
  })
}

function links(count: number): RichDocument {
  const plain = (text: string): RichDocument[number] & object => ({
    type: 'paragraph',
    runs: [{ text, marks: [], link: null }],
  })
  const address = `https://www.mesto.example/otvorene/${count}${'/velmi-dlha-adresa'.repeat(count % 8)}`
  return [
    {
      type: 'paragraph',
      runs: [
        { text: 'Podrobnosti sú na ', marks: [], link: null },
        { text: 'stránke mesta', marks: count % 2 === 0 ? ['bold'] : [], link: address },
        { text: ', ktorá sa priebežne dopĺňa, a v archíve otvoreného vládnutia.', marks: [], link: null },
      ],
    },
    plain('Ďalší odsek hovorí o tom istom.'),
  ]
}

function withMore(text: RichText, more: () => RichDocument): RichText {
  return { sk: [...text.sk, ...more()], en: [...text.en, ...more()] }
}

/** The plan with every text changed, short ones and long ones. */
function changed(plan: Plan, change: (value: unknown) => unknown): Plan {
  const walk = (value: unknown): unknown => {
    if (localizedTextSchema.safeParse(value).success || richTextSchema.safeParse(value).success) return change(value)
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, key === 'labels' ? inner : walk(inner)]),
    )
  }
  return planSchema.parse(walk(plan))
}
