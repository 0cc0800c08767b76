import { Injectable } from '@nestjs/common';
import { boardRow, byNeed, type Case, type CaseFunction, respondentOf } from '@standing/complaints/rules';
import { Clock, type Day } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { hotLoader, hotRead, type OperationReads } from '@standing/platform/graphql';
import { caseOn, timeOfBody } from '../cases/case-reads.js';
import { UNSIGNED } from '../conflicts/awaits-signatures.js';
import { blindIn, namesNone } from '../conflicts/ties.js';
import { metersInCase } from '../meters/meters-in-case.js';
import type { WatchedSanction } from './board.graphql.js';

/** Whose boards have a case: its monitor's, and of those who keep it. */
const ON_BOARD = ['sanction-monitor', 'case-manager', 'registrar'] as const satisfies readonly CaseFunction[];

type Listed = Pick<WatchedSanction, 'id' | 'reference' | 'mine'>;

/**
 * The cases with something in force, once, of which the reader is the monitor or which they keep, having declared no conflict. None in
 * which they are blind, nor one in which a soft conflict of theirs waits for signatures.
 */
const casesOnBoard = hotRead<Listed>({
  name: 'complaints.cases-on-board',
  text: `select c.id, c.reference, array_agg(h.function order by array_position($3::text[], h.function)) as mine
    from complaints.functions_held h join complaints.cases c on c.body_id = h.body_id and c.id = h.case_id
    where h.body_id = $1 and h.person_id = $2 and h.function = any($3::text[])
      and (h.ended_on is null or $4::date < h.ended_on)
      and exists (select from complaints.case_events e where e.body_id = c.body_id and e.case_id = c.id
                  and e.event in ('put-sanction-in-force', 'grant-restoration'))
      and exists (select from complaints.conflict_declarations d where d.body_id = c.body_id and d.case_id = c.id
                  and d.person_id = $2 and not d.conflict)
      and not exists (select from complaints.soft_conflicts s where s.body_id = c.body_id and s.case_id = c.id
                      and s.person_id = $2 and ${UNSIGNED})
      and ${namesNone({ body: 'c.body_id', id: 'c.id' }, '$5')}
    group by c.id, c.reference`,
});

/** The day on which a condition of each case last turned. */
const lastTurns = hotLoader<{ readonly caseId: string; readonly on: Day }>({
  name: 'complaints.last-meter-turns',
  text: `select case_id as "caseId", max(turned_on)::text as "on" from complaints.meter_turns
    where body_id = $1 and case_id = any($2::uuid[]) group by case_id`,
  key: ({ caseId }) => caseId,
});

/** The board of those who watch over sanctions. */
@Injectable()
export class BoardQueries {
  constructor(private readonly clock: Clock) {}

  /** Every sanction that the reader watches over or keeps, by need; the same number of statements for one as for many. */
  async of(reads: OperationReads, { personId }: Member): Promise<WatchedSanction[]> {
    const today = this.clock.todayIn(await reads.row(timeOfBody));
    const listed = await reads.rows(casesOnBoard, [personId, ON_BOARD, today, await blindIn(reads, personId, today)]);
    const cases = await Promise.all(listed.map(async (row) => ({ row, theCase: await caseOn(reads, row.id, today) })));
    const shown = await Promise.all(cases.map(({ row, theCase }) => rowOf(reads, row, theCase, today)));
    return shown.flatMap((one) => (one ? [one] : [])).toSorted(byNeed);
  }
}

async function rowOf(reads: OperationReads, row: Listed, theCase: Case, today: Day): Promise<WatchedSanction | null> {
  const meters = await metersInCase(reads, row.id, theCase, today);
  const found = boardRow(theCase, meters, today);
  const respondent = respondentOf(theCase, today);
  const monitored = theCase.everHeld.some(
    (held) => held.function === 'sanction-monitor' && (held.endedOn === null || today < held.endedOn),
  );
  const [turned] = await reads.many(lastTurns, row.id);
  return (
    found && {
      ...row,
      ...found,
      meters,
      monitored,
      turnedOn: turned?.on ?? null,
      respondent: respondent === null ? null : { id: respondent },
    }
  );
}
