// Measures how fast documents are written: `npm run bench -- export [commitments] [rounds]`. Prints ratios, not opinions.
import { benchExport } from '../electron/bench/exportBench.ts'

const [what, commitments = '300', rounds = '3'] = process.argv.slice(2)
if (what !== 'export') {
  console.error('bench: there is `export`, as in: npm run bench -- export 300')
  process.exit(2)
}
benchExport(Number(commitments), Number(rounds))
