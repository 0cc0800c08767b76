import type { Day } from '@standing/kernel';
import { type Answer, type Answers, STATEMENTS, type Statement } from './answers.js';
import { GIVER_KINDS, type GiverKind } from './givers.js';
import { isSettled } from './link-state.js';

/** Of how many clients a group holds answers at least, so that nobody's answer can be read out of it. */
export const SMALLEST_GROUP = 5;

export type Given = {
  readonly id: string;
  /** Who gave it, by what a link belongs to: a client's engagement, a sponsor, or a label. */
  readonly giverId: string;
  readonly giverKind: GiverKind;
  /** The civil day on which it was first given. */
  readonly givenOn: Day;
};

/**
 * The feedback that the coach may see together today. It is taken in the order in which it was given, in batches; a batch
 * is shown once it holds answers of five clients, and no answer is in one while it can still be changed. Sponsors,
 * supervisors and peers are shown among them and never make up the five: a label costs nothing, a coach's colleagues tell
 * her what they answered, and what they cannot say would leave the clients' answers alone. So what is shown, and every
 * difference between what was shown and what is, speaks for five givers at least, and of clients for five clients.
 */
export function shownGroup<Feedback extends Given>(given: readonly Feedback[], today: Day): Feedback[] {
  const settled = given.filter(({ givenOn }) => isSettled(givenOn, today)).sort(byDayGiven);
  const shown: Feedback[] = [];
  let batch: Feedback[] = [];
  for (const feedback of settled) {
    batch.push(feedback);
    if (giversOf(batch, 'client') < SMALLEST_GROUP) continue;
    shown.push(...batch);
    batch = [];
  }
  return shown;
}

function byDayGiven(one: Given, other: Given): number {
  const [first, second] = [`${one.givenOn} ${one.id}`, `${other.givenOn} ${other.id}`];
  return first < second ? -1 : 1;
}

type ByGiver = Pick<Given, 'giverId' | 'giverKind'>;

/** How many different givers of each kind there are; a kind of which there is none is left out. */
export function giverCounts(given: readonly ByGiver[]): { readonly kind: GiverKind; readonly givers: number }[] {
  return GIVER_KINDS.map((kind) => ({ kind, givers: giversOf(given, kind) })).filter(({ givers }) => givers > 0);
}

function giversOf(given: readonly ByGiver[], kind: GiverKind): number {
  return new Set(given.filter(({ giverKind }) => giverKind === kind).map(({ giverId }) => giverId)).size;
}

/** How often each answer was given to one statement; `unanswered` counts those who chose none. */
export type Distribution = Readonly<Record<Answer | 'unanswered', number>> & { readonly statement: Statement };

/** The answers of a group, statement by statement. */
export function distributionOf(group: readonly Answers[]): Distribution[] {
  return STATEMENTS.map((statement) => {
    const counts = { always: 0, mostly: 0, sometimes: 0, never: 0, 'cannot-say': 0, unanswered: 0 };
    for (const answers of group) counts[answers[statement] ?? 'unanswered'] += 1;
    return { statement, ...counts };
  });
}

/** The comments of a group in the order of their words, which says nothing of whose they are or when they were written. */
export function commentsOf(group: readonly { readonly comment: string | null }[]): string[] {
  return group.flatMap(({ comment }) => comment ?? []).sort((one, other) => (one < other ? -1 : 1));
}
