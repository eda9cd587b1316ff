/** Something the user can put right: one sentence, and the exit code that goes with it. */
export class Failure extends Error {
  readonly exitCode: number = 1;
}

/** The call itself is wrong: no such command, option or value. */
export class UsageError extends Failure {
  override readonly exitCode = 2;
}
