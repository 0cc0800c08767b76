import type { Day } from '@standing/kernel';
import type { Access } from '../access/access.js';
import type { Case, CaseEvent } from '../case.js';
import type { Emergency } from '../emergency/opening.js';
import { isSanctionWatched } from '../sanctions/sanction-of-case.js';
import { isMerged } from '../merging/merged-case.js';
import { isClosed } from '../state-of.js';
import type { Period } from './period.js';
import { type Visit, wayOf } from './stages.js';

/** A case that is counted, by its id: with all that time brought up to the day of asking. */
export type Counted = {
  readonly id: string;
  readonly theCase: Case;
  /** The requests to open it in an emergency; none where it never was asked for. */
  readonly emergencies?: readonly Emergency[];
  /** The requests for a copy of its parties; none unless said. */
  readonly accesses?: readonly Access[];
};

/** A case with what most figures ask of it, worked out once. */
export type Seen = Counted & {
  /** Of its first receipt: a case that was opened again is as old as it is. */
  readonly receivedOn: Day;
  readonly endedOn: Day | null;
  readonly visits: readonly Visit[];
  /** Whether somebody must still do something, beside watching over a sanction. */
  readonly isInHand: boolean;
};

/** What the figures are asked of: the cases, the day of asking and the period. */
export type Asked = { readonly cases: readonly Seen[]; readonly today: Day; readonly period: Period };

/**
 * The same without those that became a part of another: what came twice is one case, as old as its first receipt. Who was owed an
 * answer by a day, what was risked and who opened what in an emergency are counted of each all the same.
 */
export function once<Of extends Pick<Asked, 'cases'>>(asked: Of): Of {
  return { ...asked, cases: asked.cases.filter(({ theCase }) => !isMerged(theCase)) };
}

/** The cases as the figures see them; one in which nothing happened is none. */
export function seen(cases: readonly Counted[], today: Day): Seen[] {
  return cases.flatMap(({ id, theCase, emergencies = [], accesses = [] }) => {
    const received = theCase.events[0];
    if (!received) return [];
    const isInHand = !isClosed(theCase) && !isSanctionWatched(theCase, today);
    return [{ id, theCase, emergencies, accesses, receivedOn: received.on, isInHand, ...wayOf(theCase) }];
  });
}

/** Something that happened, with the case in which it did. */
export type Happened = CaseEvent & { readonly id: string };

/** All that happened on the days of the period, under one of these names. */
export function happenedIn(
  { cases }: Pick<Asked, 'cases'>,
  { from, until }: Period,
  names: readonly CaseEvent['event'][],
): Happened[] {
  return cases.flatMap(({ id, theCase: { events } }) =>
    events
      .filter(({ event, on }) => names.includes(event) && from <= on && on <= until)
      .map((event) => ({ ...event, id })),
  );
}
