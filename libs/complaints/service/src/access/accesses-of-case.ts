import type { Access, AccessRefusalGround, CopyKind, LongerAccessGround } from '@standing/complaints/rules';
import { hotRead } from '@standing/platform/graphql';
import type { Transaction } from '@standing/platform/messaging';
import { rowsIn } from '../rota/rota-in-case.js';

/** A request with what became of it: codes and days, and not a word of why. */
export type StoredAccess = Access & {
  readonly id: string;
  readonly caseId: string;
  /** The entries under which the reasons lie. */
  readonly longerId: string | null;
  readonly longerGround: LongerAccessGround | null;
  readonly answerId: string | null;
  readonly ground: AccessRefusalGround | null;
  readonly withheld: readonly CopyKind[];
};

/** Its columns; days as texts, for a transaction reads them otherwise. */
export const ACCESS_COLUMNS = `r.id, r.case_id as "caseId", r.party, r.known_by as "knownBy", r.asked_on::text as "askedOn",
  p.on_day::text as "provedOn", l.id as "longerId", l.months as "longerMonths", l.ground as "longerGround",
  w.on_day::text as "withdrawnOn", a.id as "answerId", a.answer, a.on_day::text as "answeredOn", a.ground,
  coalesce(a.withheld, '{}') as withheld`;

const step = (name: string, kind: string) =>
  `left join complaints.access_steps ${name} on ${name}.body_id = r.body_id and ${name}.request_id = r.id and ${name}.kind = '${kind}'`;

/** From where they are read. */
export const ACCESS_ROWS = `complaints.access_requests r
  ${step('p', 'proved')} ${step('l', 'prolonged')} ${step('w', 'withdrawn')} ${step('a', 'answered')}`;

/** Every request of a case, in its order. Parameters: the body, the case. */
export const accessesOfCase = hotRead<StoredAccess>({
  name: 'complaints.accesses-of-case',
  text: `select ${ACCESS_COLUMNS} from ${ACCESS_ROWS} where r.body_id = $1 and r.case_id = $2 order by r.recorded_at, r.id`,
});

/** Every request of the body, case by case. */
export const accessesOfBody = hotRead<StoredAccess>({
  name: 'complaints.accesses-of-body',
  text: `select ${ACCESS_COLUMNS} from ${ACCESS_ROWS} where r.body_id = $1 order by r.case_id, r.recorded_at, r.id`,
});

/** Those of a case, in a transaction. */
export function accessesIn(tx: Transaction, caseId: string): Promise<StoredAccess[]> {
  return rowsIn(tx)(accessesOfCase, [caseId]);
}
