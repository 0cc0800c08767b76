import type { Opening, OpeningGround } from '@standing/complaints/rules';
import type { Day } from '@standing/kernel';
import { hotRead } from '@standing/platform/graphql';
import type { Transaction } from '@standing/platform/messaging';
import { rowsIn } from '../rota/rota-in-case.js';

/** A request for a kept name, with what became of it: codes and days, and not a word of why. */
export type StoredOpening = Opening & {
  readonly id: string;
  readonly ground: OpeningGround;
  readonly days: number;
  readonly askedOn: Day;
  readonly answerId: string | null;
  readonly answeredOn: Day | null;
};

/** Every request of a case, in its order; days as texts, for a transaction reads them otherwise. Parameters: the body, the case. */
export const openingsOfCase = hotRead<StoredOpening>({
  name: 'complaints.openings-of-case',
  text: `select r.id, r.asked_by as "askedBy", r.asked_as as "as", r.ground, r.days, r.asked_on::text as "askedOn",
           h.ended_on::text as "leftOn", a.id as "answerId", a.answer, a.answered_on::text as "answeredOn", a.last_day::text as "lastDay",
           c.closed_on::text as "closedOn"
         from complaints.identity_requests r
         join complaints.functions_held h on h.body_id = r.body_id and h.id = r.holding_id
         left join complaints.identity_answers a on a.body_id = r.body_id and a.request_id = r.id
         left join complaints.identity_closings c on c.body_id = r.body_id and c.request_id = r.id
         where r.body_id = $1 and r.case_id = $2 order by r.recorded_at, r.id`,
});

/** The same in a transaction. */
export function openingsIn(tx: Transaction, caseId: string): Promise<StoredOpening[]> {
  return rowsIn(tx)(openingsOfCase, [caseId]);
}
