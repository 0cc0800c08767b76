import { Injectable } from '@nestjs/common';
import { emergencyStandingOf, SHUT_OUT_OF_EMERGENCY } from '@standing/complaints/rules';
import { Clock } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { timeOfBody } from '../cases/case-reads.js';
import { blindIn, namesNone } from '../conflicts/ties.js';
import type { EmergencyRequest } from './emergency.graphql.js';
import { EMERGENCY_COLUMNS, EMERGENCY_ROWS, type StoredEmergency } from './emergencies-of-case.js';

type Listed = StoredEmergency & { readonly reference: string };

/**
 * The requests that somebody made or answered, and those that nobody answered; in no case from which the reader is shut out. Parameters:
 * the body, the reader, those in whose cases the reader is blind, and what shuts out whoever ever held it.
 */
const emergenciesFor = hotRead<Listed>({
  name: 'complaints.emergencies-for',
  text: `select ${EMERGENCY_COLUMNS}, k.reference from ${EMERGENCY_ROWS}
    join complaints.cases k on k.body_id = r.body_id and k.id = r.case_id
    where r.body_id = $1 and (r.asked_by = $2 or a.answered_by = $2 or a.id is null)
      and ${namesNone({ body: 'r.body_id', id: 'r.case_id' }, '$3')}
      and not exists (select from complaints.functions_held h where h.body_id = r.body_id and h.case_id = r.case_id
                      and h.person_id = $2 and h.function = any($4::text[]))
      and not exists (select from complaints.conflict_declarations d where d.body_id = r.body_id and d.case_id = r.case_id
                      and d.person_id = $2 and d.conflict)
    order by r.recorded_at desc, r.id desc limit 50`,
});

/** What was asked in emergencies, for those who may ask and answer. */
@Injectable()
export class EmergencyQueries {
  constructor(private readonly clock: Clock) {}

  /** The reader's own, and those that wait for somebody else: the latest first. What is over and was never theirs is not read. */
  async list(reads: OperationReads, { personId }: Member): Promise<EmergencyRequest[]> {
    const today = this.clock.todayIn(await reads.row(timeOfBody));
    const blind = await blindIn(reads, personId, today);
    const rows = await reads.rows(emergenciesFor, [personId, blind, SHUT_OUT_OF_EMERGENCY]);
    return rows
      .map(({ askedBy, answeredBy, ...row }) => {
        const standing = emergencyStandingOf({ askedBy, answeredBy, ...row }, today);
        return { ...row, standing, mine: askedBy === personId, isOfTwo: [askedBy, answeredBy].includes(personId) };
      })
      .filter(({ standing, isOfTwo }) => isOfTwo || standing === 'asked');
  }
}
