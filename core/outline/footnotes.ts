import { mapped } from './mapped.ts'
import { mapRuns } from './mapRuns.ts'
import { partLines } from './outline.ts'
import type { OutlineLine, OutlinePart, OutlineRun } from './outline.ts'

/**
 * Who reads on paper can not follow a link: its address stands under the page, once per address and part, behind the
 * last run of the link. An address that is printed as text needs no second one.
 */
export function addFootnotes(parts: readonly OutlinePart[]): readonly OutlinePart[] {
  let count = 0
  return parts.map((part) => {
    const lines = partLines(part)
    const addresses = addressesIn(lines)
    if (addresses.size === 0) return part
    const printed = printedIn(lines, addresses)
    return mapRuns(part, (line) =>
      line.every((run) => run.link === null)
        ? line
        : mapped(line, (run, position): OutlineRun => {
            const address = addressOf(run)
            if (address === '' || line[position + 1]?.link === run.link || printed.has(address)) return run
            printed.add(address)
            return { ...run, footnote: { number: ++count, text: address } }
          }),
    )
  })
}

function addressesIn(lines: readonly OutlineLine[]): ReadonlySet<string> {
  const addresses = new Set<string>()
  for (const line of lines) for (const run of line) if (run.link !== null) addresses.add(addressOf(run))
  addresses.delete('')
  return addresses
}

/** Those that stand in the text by themselves. */
function printedIn(lines: readonly OutlineLine[], addresses: ReadonlySet<string>): Set<string> {
  const shortest = Math.min(...[...addresses].map((address) => address.length))
  const printed = new Set<string>()
  for (const line of lines)
    for (const { text } of line) if (text.length >= shortest && addresses.has(text.trim())) printed.add(text.trim())
  return printed
}

const addressOf = ({ link }: OutlineRun): string => link?.replace(/^mailto:/iu, '') ?? ''
