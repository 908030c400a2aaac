import { strFromU8, strToU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'

import { packParts } from './packParts.ts'
import { hasSameParts } from '../proveDocument.ts'

const parts = {
  'word/document.xml': strToU8('<w:p>žltý kôň</w:p>'.repeat(9000)),
  'word/media/picture1.png': strToU8('packed already'),
  'word/prázdne.xml': new Uint8Array(),
  '_rels/.rels': strToU8('<Relationships/>'),
  '[Content_Types].xml': strToU8('<Types/>'),
}

it('packs parts so that others unpack the same, the content types first', () => {
  const unpacked = unzipSync(packParts(parts))
  expect(Object.keys(unpacked).slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels'])
  expect(Object.fromEntries(Object.entries(unpacked).map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual(
    Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)])),
  )
})

it('packs the same parts into the same bytes, in whatever order they come', () => {
  expect(packParts(Object.fromEntries(Object.entries(parts).reverse()))).toEqual(packParts(parts))
})

it('notices a part that the packed file does not hold as it was written', () => {
  const packed = packParts({ ...parts, 'customXml/item1.xml': strToU8('<plan/>') })
  expect(hasSameParts(packed, parts)).toBe(true)
  expect(hasSameParts(packed, { ...parts, 'word/document.xml': strToU8('<w:p/>') })).toBe(false)
  expect(hasSameParts(packed, { ...parts, 'word/more.xml': strToU8('<w:p/>') })).toBe(false)
})
