import type { PackageReader } from '../package.ts'
import { attribute, childrenNamed, parseXml } from '../xml.ts'

export type Relation = Readonly<{ type: string; target: string; isExternal: boolean }>

/** The relations of a part by id; targets inside the package are resolved to entry names. */
export function relationsOf(archive: PackageReader, part: string): ReadonlyMap<string, Relation> {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const name = `${folder}_rels/${part.slice(slash + 1)}.rels`
  const relations = new Map<string, Relation>()
  if (!archive.has(name)) return relations
  for (const element of childrenNamed(parseXml(archive.bytes(name)), 'rel:Relationship')) {
    const target = attribute(element, 'Target') ?? ''
    const isExternal = attribute(element, 'TargetMode') === 'External'
    relations.set(attribute(element, 'Id') ?? '', {
      // The last word tells the kind in the transitional and in the strict namespace alike.
      type: (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '',
      target: isExternal ? target : resolve(folder, target),
      isExternal,
    })
  }
  return relations
}

/** Entry names of the parts of one type, in the order of the relations. */
export function partsOfType(relations: ReadonlyMap<string, Relation>, type: string): readonly string[] {
  return [...relations.values()]
    .filter((relation) => relation.type === type && !relation.isExternal)
    .map((relation) => relation.target)
}

function resolve(folder: string, target: string): string {
  const resolved: string[] = []
  for (const segment of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (segment === '..') resolved.pop()
    else if (segment !== '' && segment !== '.') resolved.push(segment)
  }
  return resolved.join('/')
}
