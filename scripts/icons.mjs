/**
 * Draws the icons from the two drawings in resources/icons: PNG in all sizes, .ico for Windows, .icns for macOS.
 * `node scripts/icons.mjs [path of a Chromium]`; its results are committed, so a build needs no browser.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { chromium } from '@playwright/test'

const folder = join(import.meta.dirname, '..', 'resources', 'icons')
const pngSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const icoSizes = [16, 24, 32, 48, 64, 128, 256]
/** Apple's names of the PNG entries of an .icns file, with their size in pixels. */
const icnsEntries = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]

const [executablePath] = process.argv.slice(2)
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath })
try {
  const application = await draw('planovna')
  await mkdir(join(folder, 'png'), { recursive: true })
  for (const size of pngSizes.filter((size) => size <= 512)) {
    await writeFile(join(folder, 'png', `${size}x${size}.png`), application.get(size))
  }
  await writeFile(join(folder, 'planovna.ico'), ico(application))
  await writeFile(join(folder, 'planovna.icns'), icns(application))
  const document = await draw('document')
  await writeFile(join(folder, 'document.ico'), ico(document))
  await writeFile(join(folder, 'document.icns'), icns(document))
} finally {
  await browser.close()
}

async function draw(name) {
  const drawing = await readFile(join(folder, `${name}.svg`), 'utf8')
  const images = new Map()
  for (const size of pngSizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`,
    )
    images.set(size, await page.screenshot({ omitBackground: true }))
    await page.close()
  }
  return images
}

/** https://learn.microsoft.com/windows/win32/menurc/resdir: a directory of images, here all PNG. */
function ico(images) {
  const header = Buffer.alloc(6 + 16 * icoSizes.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(icoSizes.length, 4)
  let offset = header.length
  icoSizes.forEach((size, index) => {
    const entry = 6 + 16 * index
    header.writeUInt8(size % 256, entry) // 256 is written as 0
    header.writeUInt8(size % 256, entry + 1)
    header.writeUInt16LE(1, entry + 4)
    header.writeUInt16LE(32, entry + 6)
    header.writeUInt32LE(images.get(size).length, entry + 8)
    header.writeUInt32LE(offset, entry + 12)
    offset += images.get(size).length
  })
  return Buffer.concat([header, ...icoSizes.map((size) => images.get(size))])
}

/** Four letters, a length that counts itself, the image; all of it inside one such box called icns. */
function icns(images) {
  const box = (name, content) => {
    const head = Buffer.alloc(8)
    head.write(name, 'latin1')
    head.writeUInt32BE(content.length + 8, 4)
    return Buffer.concat([head, content])
  }
  return box('icns', Buffer.concat(icnsEntries.map(([name, size]) => box(name, images.get(size)))))
}
