/** How well a colour reads on paper, by the measure of WCAG 2.2 (1.4.3). Colours are RRGGBB. */
export const leastContrast = 4.5

/** From 1 (the same) to 21 (black on white). */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((left, right) => left - right)
  return (light + 0.05) / (dark + 0.05)
}

/** The colour itself where it reads well on white paper, or the lightest darker shade of it that does. */
export function readableOnPaper(colour: string): string {
  for (let share = 100; share > 0; share--) {
    const shade = blend(colour, '000000', share / 100)
    if (contrastOf(shade, paper) >= leastContrast) return shade
  }
  return '000000'
}

/** `share` of the first colour, the rest of the second. */
export function blend(colour: string, other: string, share: number): string {
  const [ground, onTop] = [channelsOf(other), channelsOf(colour)]
  return onTop
    .map((value, position) => Math.round(value * share + (ground[position] ?? 0) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}

export const paper = 'FFFFFF'

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const channelsOf = (colour: string): readonly number[] =>
  [0, 2, 4].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
