import type { DocumentTexts } from './documentText.ts'
import type { OutlineRun } from './outline.ts'
import type { Language } from '../plan/localized.ts'

/** What stands before and behind the number of a caption; `language`: of what stands behind it. */
export type CaptionLabel = Readonly<{
  names: readonly Readonly<{ text: string; language: Language }>[]
  behind: string
  language: Language
}>

/** "Tabuľka 3:", in the languages of the caption: "Tabuľka / Table 3:". */
export function captionLabel(
  caption: readonly OutlineRun[],
  kind: 'table' | 'picture',
  texts: DocumentTexts,
  usual: Language,
): CaptionLabel {
  const languages = [...new Set(caption.map((run) => run.language))]
  const pieces = (languages.length === 0 ? [usual] : languages).map((language) => {
    const [name = '', behind = ''] = texts[language](
      kind === 'table' ? 'document:label.table' : 'document:label.picture',
      { number: '\n' },
    ).split('\n')
    return { name, behind, language }
  })
  const last = pieces.at(-1)
  return {
    names: pieces.map(({ name, language }, position) => ({ text: `${position === 0 ? '' : '/ '}${name}`, language })),
    behind: last?.behind ?? '',
    language: last?.language ?? usual,
  }
}
