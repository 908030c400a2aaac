import type { House } from './house.ts'

/** What of a house style a person tells apart, in the order of its screen. */
export const houseThings = [
  'coat',
  'city',
  'contact',
  'signatories',
  'fonts',
  'sizes',
  'accent',
  'margins',
  'header',
  'footer',
] as const
export type HouseThing = (typeof houseThings)[number]

/** In what two house styles differ. */
export function houseChanges(one: House, other: House): readonly HouseThing[] {
  const isSame = (thing: HouseThing): boolean =>
    JSON.stringify(partOf(one, thing)) === JSON.stringify(partOf(other, thing))
  return houseThings.filter((thing) => !isSame(thing))
}

const partOf = ({ style, coat }: House, thing: HouseThing): unknown =>
  thing === 'coat'
    ? [coat?.png, coat?.svg, style.coatInWords]
    : thing === 'contact'
      ? [style.address, style.web]
      : style[thing]
