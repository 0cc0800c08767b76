import { Injectable } from '@nestjs/common';
import { Clock } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { timeOfBody } from '../cases/case-reads.js';
import type { ConflictToSign } from './conflict.graphql.js';
import { tiedIn } from './ties.js';
import { TO_SIGN, type Waiting } from './to-sign.js';

const toSign = hotRead<Waiting>({
  name: 'complaints.conflicts-to-sign',
  text: `${TO_SIGN} and not exists (select from complaints.soft_conflict_signatures g
           where g.body_id = s.body_id and g.conflict_id = s.id and g.person_id = $2) order by s.found_on, s.id limit 50`,
});

/** Reads of the soft conflicts that wait to be signed off. */
@Injectable()
export class ConflictQueries {
  constructor(private readonly clock: Clock) {}

  /** Those that the reader may sign and has not; the oldest first. */
  async toSign(reads: OperationReads, { personId, roles }: Member): Promise<ConflictToSign[]> {
    const today = this.clock.todayIn(await reads.row(timeOfBody));
    const tied = await tiedIn(reads, personId, today);
    const rows = await reads.rows(toSign, [personId, tied, roles.includes('registrar')]);
    return rows.map(({ personId: id, ...row }) => ({ ...row, person: { id } }));
  }
}
