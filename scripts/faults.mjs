// `npm run faults -- --runs N --seed S`: breaks the store in every way we know, and plain lowdb beside it.
import { faultsCommand } from '../electron/faults/faultsCommand.ts'

process.exitCode = await faultsCommand(process.argv.slice(2))
