import { attribute } from '../../import/xml.ts'
import type { XmlElement } from '../../import/xml.ts'
import { wholeBookmarkName } from '../../../core/outline/bookmarkName.ts'

/**
 * Collects the text that stands between the ends of each bookmark; bookmarks may overlap and span paragraphs. Those
 * around the paragraphs of one field are one.
 */
export class BookmarkTexts {
  readonly texts = new Map<string, string>()
  readonly #open = new Map<string, string>()

  /** A `w:bookmarkStart` or `w:bookmarkEnd`. */
  mark(element: XmlElement): void {
    const id = attribute(element, 'w:id') ?? ''
    if (element.name === 'w:bookmarkEnd') {
      this.#open.delete(id)
      return
    }
    const name = wholeBookmarkName(attribute(element, 'w:name') ?? '')
    // LibreOffice starts a bookmark over several paragraphs once more at its end, and ends only that one.
    const isGoingOn = [...this.#open.values()].includes(name)
    if (isGoingOn) this.#forget(name)
    this.#open.set(id, name)
    if (isGoingOn) return
    const before = this.texts.get(name) ?? ''
    this.texts.set(name, before === '' ? '' : `${before}\n`)
  }

  #forget(name: string): void {
    for (const [id, open] of this.#open) if (open === name) this.#open.delete(id)
  }

  add(text: string): void {
    for (const name of this.#open.values()) this.texts.set(name, (this.texts.get(name) ?? '') + text)
  }
}
