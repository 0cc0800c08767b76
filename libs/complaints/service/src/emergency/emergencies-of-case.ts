import type { Emergency } from '@standing/complaints/rules';
import { hotRead } from '@standing/platform/graphql';
import type { Transaction } from '@standing/platform/messaging';

/** A request in an emergency, with what became of it: codes and days, and not a word of why. */
export type StoredEmergency = Emergency & {
  readonly id: string;
  readonly caseId: string;
  readonly days: number;
  readonly answerId: string | null;
};

/** Its columns, of `r` the request, `a` the answer and `c` the closing; days as texts, for a transaction reads them otherwise. */
export const EMERGENCY_COLUMNS = `r.id, r.case_id as "caseId", r.asked_by as "askedBy", r.asked_as as "askedAs", r.ground, r.days,
  r.asked_on::text as "askedOn", a.id as "answerId", a.answer, a.answered_by as "answeredBy", a.answered_as as "answeredAs",
  a.answered_on::text as "answeredOn", a.last_day::text as "lastDay", c.closed_on::text as "closedOn"`;

/** From where they are read. */
export const EMERGENCY_ROWS = `complaints.emergency_requests r
  left join complaints.emergency_answers a on a.body_id = r.body_id and a.request_id = r.id
  left join complaints.emergency_closings c on c.body_id = r.body_id and c.request_id = r.id`;

/** Every request of a case, in its order. Parameters: the body, the case. */
export const emergenciesOfCase = hotRead<StoredEmergency>({
  name: 'complaints.emergencies-of-case',
  text: `select ${EMERGENCY_COLUMNS} from ${EMERGENCY_ROWS}
         where r.body_id = $1 and r.case_id = $2 order by r.recorded_at, r.id`,
});

/** Every request of the body, case by case. */
export const emergenciesOfBody = hotRead<StoredEmergency>({
  name: 'complaints.emergencies-of-body',
  text: `select ${EMERGENCY_COLUMNS} from ${EMERGENCY_ROWS} where r.body_id = $1 order by r.case_id, r.recorded_at, r.id`,
});

/** Those of a case, in a transaction. */
export function emergenciesIn({ manager, bodyId }: Transaction, caseId: string): Promise<StoredEmergency[]> {
  return manager.query<StoredEmergency[]>(emergenciesOfCase.text, [bodyId, caseId]);
}
