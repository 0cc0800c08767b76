/** One reason why the server said no, in the reader's language. */
export type RefusalShown = {
  readonly code: string;
  readonly message: string;
  /** Where in the input it lies, such as `minutes`. */
  readonly path?: string | null;
};

/** The rules said no. Every reason is there, each with its sentence. */
export class RefusedError extends Error {
  constructor(readonly refusals: readonly RefusalShown[]) {
    super(refusals.map((refusal) => refusal.message).join(' '));
    this.name = 'RefusedError';
  }

  /** Whether one of the reasons has this code. */
  has(code: string): boolean {
    return this.refusals.some((refusal) => refusal.code === code);
  }
}

/** No such thing, or none that this person may know of. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
}

/** Somebody else changed it first; both versions are here to be compared. */
export class StaleError extends Error {
  override readonly name = 'StaleError';
  constructor(
    readonly mine: Readonly<Record<string, unknown>>,
    readonly theirs: Readonly<Record<string, unknown>>,
  ) {
    super('It was changed in the meantime.');
  }
}

/** Nobody is signed in, or no longer. */
export class UnauthenticatedError extends Error {
  override readonly name = 'UnauthenticatedError';
}

/** Signed in, but not allowed to do this. */
export class ForbiddenError extends Error {
  override readonly name = 'ForbiddenError';
}

/** The server could not be reached: nothing is known to have happened. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError';
}

/** Anything else; the reference finds it in the server's log. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(readonly reference: string | null) {
    super('Something went wrong.');
  }
}

/** Whether it is open what became of an act: the same one may be sent again under the same key. */
export function isUnanswered(error: unknown): boolean {
  return error instanceof OfflineError || error instanceof ProblemError;
}
