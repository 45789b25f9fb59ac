/** A command takes its own arguments and gives the exit status: 0, or 1 for bad data. */
export type Command = (args: string[]) => number | Promise<number>

/** A command that cannot be carried out: 1 for bad data, 2 for bad usage. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly status: 1 | 2,
  ) {
    super(message)
  }
}
