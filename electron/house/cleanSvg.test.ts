import { describe, expect, it } from 'vitest'

import { cleanSvg } from './cleanSvg.ts'
import { AppError } from '../../core/bridge/result.ts'

const ns = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
const clean = (text: string): string => cleanSvg(new TextEncoder().encode(text))
const inside = (content: string): string =>
  clean(`<svg ${ns} viewBox="0 0 10 20"><rect id="r" width="1" height="1"/>${content}</svg>`)
    .replace(/^<svg [^>]*><rect [^>]*\/>/u, '')
    .replace(/<\/svg>$/u, '')
function codeOf(make: () => unknown): string {
  try {
    make()
    return 'ok'
  } catch (error) {
    if (error instanceof AppError) return error.failure.code
    throw error
  }
}

describe('a drawing', () => {
  it('keeps its shapes, colours and gradients, and gets a size', () => {
    const text = `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <svg ${ns} viewBox="0 0 10 20"><style>/* red */ .a{fill:#f00;stroke:url(#g)} @import url(http://x/y.css); .b{fill:blue}</style>
      <defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>
      <g transform="scale(2)"><path class="a" d="M0,0 L1-1z" style="fill: url('#g'); stroke-width:2"/></g><use xlink:href="#g"/></svg>`
    expect(clean(text)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="500" height="1000" viewBox="0 0 10 20">' +
        '<style>.a{fill:#f00;stroke:url(#g)}.b{fill:blue}</style>' +
        '<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>' +
        '<g transform="scale(2)"><path class="a" d="M0,0 L1-1z" style="fill:url(\'#g\');stroke-width:2"/></g>' +
        '<use xlink:href="#g"/></svg>',
    )
  })

  it('is the same when it is cleaned again', () => {
    const once = clean(`<svg ${ns} width="20mm" height="10mm"><text x="1" fill="red">Mesto &amp; erb</text></svg>`)
    expect(once).toContain('viewBox="0 0 20 10"')
    expect(once).toContain('Mesto &amp; erb')
    expect(clean(once)).toBe(once)
  })

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script of another name space', '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>'],
    ['foreign content', '<foreignObject><iframe src="http://x"/></foreignObject>'],
    ['an animation', '<set attributeName="href" to="javascript:alert(1)"/>'],
    ['a picture from elsewhere', '<image xlink:href="http://x/y.png" width="1" height="1"/>'],
    ['a picture in a script address', '<image xlink:href="data:text/html,x" width="1" height="1"/>'],
    ['a link', '<a xlink:href="http://x"/>'],
    ['a style sheet that only loads', '<style>@import "http://x/y.css"; @font-face{src:url(http://x)}</style>'],
  ])('loses %s', (_what, content) => {
    expect(inside(content)).toBe('')
  })

  it.each([
    ['a handler', '<path onclick="alert(1)" d="M0 0"/>'],
    ['an address', '<path fill="url(http://x/#a)" d="M0 0"/>'],
    ['an address in its style', '<path style="fill:url(//x/y);behavior:url(#a)" d="M0 0"/>'],
    ['an escaped address', '<path style="fill:\\75 rl(//x/y)" d="M0 0"/>'],
    ['a base', '<path xml:base="http://x/" d="M0 0"/>'],
  ])('loses %s of a shape', (_what, content) => {
    expect(inside(content)).toBe('<path d="M0 0"/>')
  })

  it.each([
    ['no drawing', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'notAPicture'],
    ['nothing drawn', `<svg ${ns}><script>1</script></svg>`, 'notAPicture'],
    ['a torn one', `<svg ${ns}><path`, 'corruptFile'],
    [
      'an entity',
      `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg ${ns}><text>&a;</text></svg>`,
      'unsafeFile',
    ],
    ['a shape that uses itself', `<svg ${ns}><g id="a"><use href="#a"/></g></svg>`, 'unsafeFile'],
    [
      'shapes that use each other without end',
      `<svg ${ns}><path id="u0" d="M0 0"/>${Array.from({ length: 40 }, (_, at) => `<g id="u${at + 1}"><use href="#u${at}"/><use href="#u${at}"/></g>`).join('')}</svg>`,
      'unsafeFile',
    ],
    ['too many shapes', `<svg ${ns}>${'<path d="M0 0"/>'.repeat(50_001)}</svg>`, 'tooLarge'],
    ['nesting without end', `<svg ${ns}>${'<g>'.repeat(500)}${'</g>'.repeat(500)}</svg>`, 'unsafeFile'],
  ])('is refused: %s', (_what, text, code) => {
    expect(codeOf(() => clean(text))).toBe(code)
  })

  it('is read in time whatever its style sheet repeats', () => {
    // A pattern that takes the square of the length would be at this for hours.
    const sheet = `${'/*'.repeat(1_000_000)}${'a'.repeat(1_000_000)}`
    expect(inside(`<style>${sheet}</style>`)).toBe('')
  })
})
