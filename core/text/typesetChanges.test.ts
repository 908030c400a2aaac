import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { typesetChanges } from './typesetChanges.ts'
import { typeset } from './typography.ts'

const shown = (text: string): readonly string[] =>
  typesetChanges(text, 'sk').map(
    ({ before, after, count }) => `${before} → ${after.replaceAll('\u00A0', '°')}${count > 1 ? ` ${count}×` : ''}`,
  )

describe('typesetChanges', () => {
  it('shows each change in the words it stands between, once', () => {
    expect(shown('V roku 2024-2026 a v roku "mesto", v roku 12.9.2024.')).toEqual([
      'V roku → V°roku',
      '2024-2026 → 2024°– 2026',
      'a v → a°v',
      'v roku → v°roku 2×',
      'roku "mesto", → roku „mesto“,',
      '"mesto", v → „mesto“, v',
      '12.9.2024. → 12.°9.°2024.',
    ])
  })

  it('says nothing about a text that is printed as it stands', () => {
    expect(shown('Mesto zverejní údaje.')).toEqual([])
  })

  it('misses no change', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('v ', '5%', ' "a" ', '2024-2026', 'mesto', ', ', '  ', '( b )')),
        (parts) => {
          const text = parts.join('')
          expect(typesetChanges(text, 'sk').length > 0).toBe(typeset(text, 'sk') !== text)
        },
      ),
    )
  })
})
