import { mapRuns } from './mapRuns.ts'
import { partRuns } from './outline.ts'
import type { OutlinePart, OutlineRun } from './outline.ts'

/**
 * Who reads on paper can not follow a link: its address stands under the page, once per address and part, behind the
 * last run of the link. An address that is printed as text needs no second one.
 */
export function addFootnotes(parts: readonly OutlinePart[]): readonly OutlinePart[] {
  let count = 0
  return parts.map((part) => {
    const runs = partRuns(part)
    const addresses = new Set(runs.map(addressOf))
    addresses.delete('')
    if (addresses.size === 0) return part
    const printed = new Set(runs.map((run) => run.text.trim()).filter((text) => addresses.has(text)))
    return mapRuns(part, (line) =>
      line.every((run) => run.link === null)
        ? line
        : line.map((run, position): OutlineRun => {
            const address = addressOf(run)
            if (address === '' || line[position + 1]?.link === run.link || printed.has(address)) return run
            printed.add(address)
            return { ...run, footnote: { number: ++count, text: address } }
          }),
    )
  })
}

const addressOf = ({ link }: OutlineRun): string => link?.replace(/^mailto:/iu, '') ?? ''
