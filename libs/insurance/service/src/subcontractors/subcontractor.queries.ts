import { Injectable } from '@nestjs/common';
import { coverOfSubcontractor } from '@standing/insurance/rules';
import { Clock } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { timeOfBody } from '../covers/cover.queries.js';
import { isRegisterTold } from './register.sql.js';
import type { SubcontractorRegisterType, SubcontractorType } from './subcontractor.graphql.js';

const ofPerson = hotRead<Omit<SubcontractorType, 'cover'>>({
  name: 'insurance.subcontractors-of-person',
  text: `select s.id, s.name, s.level, s.issuer, s.insurer, s.covered_until as "coveredUntil",
           s.cover_seen_on as "coverSeenOn", s.worked_from as "workedFrom", s.worked_until as "workedUntil", s.version
         from insurance.subcontractors s where s.body_id = $1 and s.person_id = $2
         order by s.worked_from desc, s.id desc limit 200`,
});

const told = hotRead<{ readonly isTold: boolean }>({
  name: 'insurance.register-told',
  text: `select ${isRegisterTold('$2')} as "isTold"`,
});

/** A coach's own register: read by them alone. */
@Injectable()
export class SubcontractorQueries {
  constructor(private readonly clock: Clock) {}

  async ofPerson(reads: OperationReads, { personId }: Member): Promise<SubcontractorRegisterType> {
    const [time, rows, { isTold }] = await Promise.all([
      reads.row(timeOfBody),
      reads.rows(ofPerson, [personId]),
      reads.row(told, [personId]),
    ]);
    const today = this.clock.todayIn(time);
    return { subcontractors: rows.map((row) => ({ ...row, cover: coverOfSubcontractor(row, today) })), isTold };
  }
}
