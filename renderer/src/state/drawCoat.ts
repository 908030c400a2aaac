import type { SourcePicture } from '../../../core/bridge/house.ts'
import type { Coat } from '../../../core/house/house.ts'

/** The address of a picture that brings its own bytes; the only one the page may load. */
export const pictureAddress = ({ type, base64 }: SourcePicture): string => `data:${type};base64,${base64}`

/**
 * A coat of arms out of any picture: drawn anew as a PNG that every Word shows, so that nothing hidden in the picture
 * goes on. Null when the browser can not draw it.
 */
export async function drawCoat(picture: SourcePicture): Promise<Pick<Coat, 'png' | 'svg'> | null> {
  const image = await load(pictureAddress(picture))
  if (image === null || image.naturalWidth === 0 || image.naturalHeight === 0) return null
  const scale = Math.min(1, longestSide / Math.max(image.naturalWidth, image.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale))
  const context = canvas.getContext('2d')
  if (context === null) return null
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const [, png = ''] = canvas.toDataURL('image/png').split(',')
  return { png, svg: picture.type === 'image/svg+xml' ? textOf(picture.base64) : null }
}

function load(address: string): Promise<HTMLImageElement | null> {
  return new Promise((resolve) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => resolve(null)
    image.src = address
  })
}

const textOf = (base64: string): string =>
  new TextDecoder().decode(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)))

/** pixels; 34 mm of paper at 700 dots per inch */
const longestSide = 1000
