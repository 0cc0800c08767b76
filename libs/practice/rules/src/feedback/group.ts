import type { Day } from '@standing/kernel';
import { type Answer, type Answers, STATEMENTS, type Statement } from './answers.js';
import { isSettled } from './link-state.js';

/** How many engagements a group speaks for at least, so that nobody's answer can be read out of it. */
export const SMALLEST_GROUP = 5;

export type Given = {
  readonly id: string;
  readonly engagementId: string;
  /** The civil day on which it was first given. */
  readonly givenOn: Day;
};

/**
 * The feedback that the coach may see together today. It is taken in the order in which it was given, in batches; a batch
 * is shown once it holds answers from five engagements, and no answer is in one while it can still be changed. So what
 * is shown, and every difference between what was shown and what is, speaks for five engagements at least.
 */
export function shownGroup<Feedback extends Given>(given: readonly Feedback[], today: Day): Feedback[] {
  const settled = given.filter(({ givenOn }) => isSettled(givenOn, today)).sort(byDayGiven);
  const shown: Feedback[] = [];
  let batch: Feedback[] = [];
  for (const feedback of settled) {
    batch.push(feedback);
    if (new Set(batch.map(({ engagementId }) => engagementId)).size < SMALLEST_GROUP) continue;
    shown.push(...batch);
    batch = [];
  }
  return shown;
}

function byDayGiven(one: Given, other: Given): number {
  const [first, second] = [`${one.givenOn} ${one.id}`, `${other.givenOn} ${other.id}`];
  return first < second ? -1 : 1;
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
