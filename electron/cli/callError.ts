import type { Translate } from '../texts.ts'

import { AppError } from '../../core/bridge/result.ts'

/** What can be wrong with a call; each has its sentence. */
const problems = {
  noCommand: 'cli:problem.noCommand',
  unknownCommand: 'cli:problem.unknownCommand',
  unknownOption: 'cli:problem.unknownOption',
  wrongOption: 'cli:problem.wrongOption',
  missingOption: 'cli:problem.missingOption',
  missingFile: 'cli:problem.missingFile',
  tooManyFiles: 'cli:problem.tooManyFiles',
  wrongChoice: 'cli:problem.wrongChoice',
  wrongNumber: 'cli:problem.wrongNumber',
  oneOutput: 'cli:problem.oneOutput',
  oneInput: 'cli:problem.oneInput',
  notTogether: 'cli:problem.notTogether',
  notYet: 'cli:problem.notYet',
  notAHouse: 'cli:problem.notAHouse',
  partsInZip: 'cli:problem.partsInZip',
} as const
type Problem = keyof typeof problems
/** What the sentences name: the option, file or command, and the value it was given. */
type Named = Readonly<{ name?: string; value?: string; choices?: string; other?: string }>

/** A call that can not be understood; says what about it, unlike a plain `wrongCall`. */
export class CallError extends AppError {
  readonly problem: Problem
  readonly named: Named

  constructor(problem: Problem, named: Named = {}) {
    super('wrongCall')
    this.problem = problem
    this.named = named
  }

  sentence(t: Translate): string {
    return t(problems[this.problem], this.named)
  }
}
