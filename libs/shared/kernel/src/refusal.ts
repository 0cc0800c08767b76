/**
 * One reason why something may not be done. The code is upper-case and begins with its context; the sentence is
 * added at the door, in the reader's language.
 */
export type Refusal = {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Where in the input the reason lies, such as `minutes` or `sessions.2.heldOn`. */
  readonly path?: string;
};

/** Thrown when the rules say no. It is an answer, not a fault: it is never logged as an error. */
export class Refused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map((refusal) => refusal.code).join(', '));
    this.name = 'Refused';
  }
}

/** Throws `Refused` with every reason, or does nothing when there is none. */
export function refuseIfAny(refusals: readonly Refusal[]): void {
  if (refusals.length > 0) throw new Refused(refusals);
}

/** No such thing, or none that this person may know of: the two are never told apart. */
export class NotFound extends Error {
  constructor(what = 'thing') {
    super(`No such ${what}.`);
    this.name = 'NotFound';
  }
}

/** Somebody else changed it first. Both versions travel to the reader, who decides. */
export class Stale extends Error {
  constructor(
    readonly mine: Readonly<Record<string, unknown>>,
    readonly theirs: Readonly<Record<string, unknown>>,
  ) {
    super('It was changed in the meantime.');
    this.name = 'Stale';
  }
}
