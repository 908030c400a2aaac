import { contenders, isGivenText, planOf, preparedOutline } from './contenders.ts'
import type { Contender } from './contenders.ts'

// One contender in a process of its own, so that the memory it needed at most is its own: `node exportRun.ts bare 300`.
const [name = 'write', count] = process.argv.slice(2) as [Contender?, string?]
const run = contenders[name]
const warm = planOf(5)
preparedOutline(warm)
await run(warm)
const plan = planOf(Number(count))
if (isGivenText(name)) preparedOutline(plan)
const start = process.cpuUsage()
const bytes = await run(plan)
// Time of the processor, not of the clock: other work of the machine does not count.
const { user, system } = process.cpuUsage(start)
const milliseconds = (user + system) / 1000
console.log(
  JSON.stringify({
    milliseconds,
    bytes: bytes.length,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
)
