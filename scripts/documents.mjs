// `npm run documents -- [--only WORDS] [--all]`: thirty plans in every preset and language, written, printed and read back.
import { documentsCommand } from '../electron/documents/documentsCommand.ts'

process.exitCode = await documentsCommand(process.argv.slice(2))
