import { parentPort, workerData } from 'node:worker_threads'

import { parseForeignFile } from './parseForeignFile.ts'
import type { ParseRequest } from './parseForeignFile.ts'

// What readForeignFile put there; both ends are ours.
parentPort?.postMessage(parseForeignFile(workerData as ParseRequest))
