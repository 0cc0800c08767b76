import type { KnownPerson, LogKind, Part, QuickLog } from '@standing/web-core';

/** What the person pressed on the chips; it wins over what the line says for as long as the line says the same. */
export type Answers = {
  readonly date?: string;
  readonly minutes?: number;
  readonly kind?: LogKind;
  readonly personId?: string;
  readonly paid?: boolean;
  readonly form?: 'individual' | 'group';
};

/** A line with the answers laid over it. */
export type Resolved = {
  readonly date: string | null;
  readonly minutes: number | null;
  readonly kind: LogKind | null;
  readonly person: KnownPerson | null;
  readonly paid: boolean | null;
  readonly form: 'individual' | 'group';
  readonly startsAt: string | null;
  /** The parts still open, in the order in which they are asked. */
  readonly open: readonly Part[];
};

/** Lays the answers over what was read. */
export function resolve(log: QuickLog, answers: Answers, people: readonly KnownPerson[]): Resolved {
  const kind = answers.kind ?? log.kind.value;
  const read = {
    date: answers.date ?? log.date.value,
    minutes: answers.minutes ?? log.minutes.value,
    kind,
    person: personOf(log, answers, people, kind),
    paid: answers.paid ?? log.paid.value,
  };
  const parts: readonly Part[] =
    kind === 'practice' ? ['date', 'minutes', 'kind', 'person', 'paid'] : ['date', 'minutes', 'kind', 'person'];
  return {
    ...read,
    form: answers.form ?? log.form ?? 'individual',
    startsAt: log.startsAt,
    open: parts.filter((part) => read[part] === null),
  };
}

function personOf(
  log: QuickLog,
  answers: Answers,
  people: readonly KnownPerson[],
  kind: LogKind | null,
): KnownPerson | null {
  const person =
    answers.personId === undefined ? log.person.value : (people.find(({ id }) => id === answers.personId) ?? null);
  return person && kind && kindOf(person) !== kind ? null : person;
}

/** What is logged with this person. */
export function kindOf({ kind }: KnownPerson): LogKind {
  return kind === 'supervisor' ? 'supervision' : 'practice';
}
