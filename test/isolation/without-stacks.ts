const USUAL = Error.stackTraceLimit;

/**
 * Does what is refused many thousand times without noting where each refusal came from, which takes longer than the refusal.
 * What is thrown in it says what it is by its sentence alone.
 */
export async function withoutStacks<Result>(work: () => Promise<Result>): Promise<Result> {
  Error.stackTraceLimit = 0;
  try {
    return await work();
  } finally {
    Error.stackTraceLimit = USUAL;
  }
}
