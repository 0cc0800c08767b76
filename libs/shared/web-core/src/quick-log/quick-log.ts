import type { Day } from '@standing/kernel';

/** Somebody whom a line may name: a supervisor of an accepted agreement, or an engagement by its pseudonym. */
export type KnownPerson = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'supervisor' | 'engagement';
  /** With a supervisor: what the agreement is about, where it is not coaching. One name can be there for both. */
  readonly about?: 'supervision';
};

export type QuickLogInput = {
  readonly line: string;
  /** The body's civil day. */
  readonly today: Day;
  readonly people: readonly KnownPerson[];
  readonly locale: 'fr' | 'en';
};

/** Where in the line something was read, as offsets of characters: from, up to but not including. */
export type Span = { readonly from: number; readonly to: number };

/** What was read of one part: one value, or several to choose from, or nothing. It is never a guess. */
export type Reading<Value> = {
  readonly value: Value | null;
  /** More than one when the line can be read in several ways. */
  readonly choices: readonly Value[];
  readonly span: Span | null;
};

export type LogKind = 'supervision' | 'practice';

export type Part = 'date' | 'minutes' | 'kind' | 'person' | 'paid';

/** Everything that a line says, and everything that it leaves open. */
export type QuickLog = {
  readonly date: Reading<Day>;
  readonly minutes: Reading<number>;
  readonly kind: Reading<LogKind>;
  readonly person: Reading<KnownPerson>;
  /** Asked only of practice. */
  readonly paid: Reading<boolean>;
  readonly form: 'group' | 'individual' | null;
  /** `HH:MM`, when the line says at what time it began. */
  readonly startsAt: string | null;
  readonly missing: readonly Part[];
  readonly ambiguous: readonly Part[];
  /** The day has not come yet: it cannot be logged. */
  readonly future: boolean;
  /** A name after "avec" that nobody known has. */
  readonly unknownPerson: Named | null;
  /** What looks like a client's name: it must not be kept. */
  readonly possibleClientName: Named | null;
};

export type Named = { readonly text: string; readonly span: Span };
