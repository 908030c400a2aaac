import { attribute, elements } from '../../import/xml.ts'
import type { XmlElement } from '../../import/xml.ts'

/** What a drawing holds: for each picture or shape whether it has words, and the contents of text boxes. */
export type WordObjects = Readonly<{ descriptions: readonly boolean[]; boxes: readonly XmlElement[] }>

/** Of the two spellings Word writes for new and old readers only the first counts. */
export function objectsIn(element: XmlElement): WordObjects {
  const descriptions: boolean[] = []
  const boxes: XmlElement[] = []
  const look = (parent: XmlElement): void => {
    for (const child of elements(parent)) {
      const name = localName(child)
      if (name === 'Fallback') continue
      // A text box is read, not described.
      if ((name === 'docPr' && !holdsText(parent)) || name === 'imagedata')
        descriptions.push(isDescribed(child) || isDescribed(parent) || isDecorative(child))
      if (name === 'txbxContent') boxes.push(child)
      else look(child)
    }
  }
  look(element)
  return { descriptions, boxes }
}

const holdsText = (element: XmlElement): boolean =>
  elements(element).some((child) => localName(child) === 'txbxContent' || holdsText(child))

const isDescribed = (element: XmlElement): boolean =>
  ['descr', 'alt'].some((key) => (attribute(element, key) ?? '').trim() !== '')

/** `adec:decorative`: the author says that nothing is lost without the picture. */
function isDecorative(element: XmlElement): boolean {
  return elements(element).some(
    (child) => (localName(child) === 'decorative' && attribute(child, 'val') === '1') || isDecorative(child),
  )
}

const localName = (element: XmlElement): string => element.name.slice(element.name.indexOf(':') + 1)
