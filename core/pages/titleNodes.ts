import { element } from './pageElement.ts'
import type { PageElement } from './pageElement.ts'
import type { Pen } from './pen.ts'
import { runNodes } from './runNodes.ts'
import type { OutlineRun, TitlePage } from '../outline/outline.ts'

/** The title page: the coat of arms or empty paper above, then who, what for, the title, and what the plan says of itself. */
export function titleNodes(pen: Pen, page: TitlePage): readonly PageElement[] {
  const line = (look: string) => (runs: readonly OutlineRun[]) => element('p', { class: look }, ...runNodes(pen, runs))
  const [title = [], ...others] = page.titles
  const { coat } = pen.design
  const hasOccasion = page.occasion.length > 0
  const isRoomLeft = coat === null && !hasOccasion
  const [first, ...institutions] = page.institutions
  return [
    ...(coat === null ? [] : [coatNode(pen, coat)]),
    ...(first === undefined ? [] : [line(isRoomLeft ? 'coverTop coverFirst' : 'coverTop')(first)]),
    ...institutions.map(line('coverTop')),
    ...page.occasion.map((runs, position) => line(position === 0 ? 'coverTop occasion' : 'coverTop')(runs)),
    line(isRoomLeft && first === undefined ? 'title coverFirst' : 'title')(title),
    ...others.map(line('subtitle')),
    ...page.lines.map(line('coverLine')),
  ]
}

function coatNode({ language, texts }: Pen, coat: NonNullable<Pen['design']['coat']>): PageElement {
  return element(
    'p',
    { class: 'coat' },
    element('img', {
      src: `data:image/png;base64,${coat.png}`,
      alt: coat.inWords[language] || texts[language]('document:label.coat'),
      // CSS pixels; the design counts in twips.
      width: String(Math.round(coat.width / 15)),
      height: String(Math.round(coat.height / 15)),
    }),
  )
}
