import { parentPort, workerData } from 'node:worker_threads'

import { parseHouseFile } from './parseHouseFile.ts'
import type { HouseFileRequest } from './parseHouseFile.ts'

// What readHouseFile put there; both ends are ours.
parentPort?.postMessage(parseHouseFile(workerData as HouseFileRequest))
