import type { CaseFunction, Lengthening, LengtheningGround } from '@standing/complaints/rules';
import type { Day } from '@standing/kernel';
import { hotRead } from '@standing/platform/graphql';
import type { Transaction } from '@standing/platform/messaging';
import { rowsIn } from '../rota/rota-in-case.js';

/** A proposal that a time be longer, with what became of it: codes and days, and not a word of why. */
export type StoredLengthening = Lengthening & {
  readonly id: string;
  readonly ground: LengtheningGround;
  readonly askedAs: CaseFunction;
  readonly askedOn: Day;
  readonly answerId: string | null;
  readonly answeredOn: Day | null;
};

/** Every proposal of a case, in its order; days as texts, for a transaction reads them otherwise. Parameters: the body, the case. */
export const lengtheningsOfCase = hotRead<StoredLengthening>({
  name: 'complaints.lengthenings-of-case',
  text: `select r.id, r.clock, r.seq, r.ground, r.review_on::text as "reviewOn", r.asked_by as "askedBy", r.asked_as as "askedAs",
           r.asked_on::text as "askedOn", a.id as "answerId", a.answer, a.answered_on::text as "answeredOn",
           c.closed_on::text as "closedOn"
         from complaints.lengthening_requests r
         left join complaints.lengthening_answers a on a.body_id = r.body_id and a.request_id = r.id
         left join complaints.lengthening_closings c on c.body_id = r.body_id and c.request_id = r.id
         where r.body_id = $1 and r.case_id = $2 order by r.recorded_at, r.id`,
});

/** The same in a transaction. */
export function lengtheningsIn(tx: Transaction, caseId: string): Promise<StoredLengthening[]> {
  return rowsIn(tx)(lengtheningsOfCase, [caseId]);
}
