/** 0 done; 1 done, but some files could not be checked; 2 wrong usage; 3 failed, or verification failed. */
export type ExitStatus = 0 | 1 | 2 | 3

/** The command was not given as it must be; said on stderr with a pointer to the help. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}

/** What a command could not do, in one sentence for people. */
export class CommandFailure extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'CommandFailure'
  }
}
