const signs = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

/** Roman numbers of a few tens, as the parts of a resolution are counted: 4 is `IV`. */
export function roman(number: number): string {
  let rest = number
  return signs.reduce((written, [sign, value]) => {
    const times = Math.floor(rest / value)
    rest -= times * value
    return written + sign.repeat(times)
  }, '')
}
