import { Injectable } from '@nestjs/common';
import { yearStated } from '@standing/cpd/facts';
import { refusalsToStateYear } from '@standing/cpd/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { YearStatementRow } from './year-statement.entity.js';

const RECORDED = `select coalesce(sum(minutes), 0)::int as minutes from (
  select distinct on (id) minutes, state, last_day from cpd.activities where body_id = $1 and person_id = $2
  order by id, revision desc) a where state = 'active' and last_day between make_date($3, 1, 1) and make_date($3, 12, 31)`;

/** A coach states their development of a civil year, as it stands recorded: also that there was none. */
@Injectable()
export class StateYear {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The statement's id. Stated again, it is the next revision. Refusals: see `refusalsToStateYear`. */
  execute(year: number, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.state-year', key, input: { year } }, async (tx) => {
      const { manager, bodyId, today: statedOn, now: recordedAt } = tx;
      const { personId } = actor;
      await oneAtATime(tx, personId);
      refuseIfAny(refusalsToStateYear(year, statedOn));

      const where = { bodyId, personId, year };
      const before = await manager.findOne(YearStatementRow, { where, order: { revision: 'DESC' } });
      const [id, revision] = [before?.id ?? newId(), (before?.revision ?? 0) + 1];
      const minutes = await recordedIn(tx, personId, year);
      await manager.insert(YearStatementRow, { ...where, id, revision, minutes, statedOn, recordedAt });
      await tx.tell(yearStated, { statementId: id, personId, revision, lastDay: `${year}-12-31`, minutes, statedOn });
      await tx.audit('cpd.state-year', id, { year, minutes });
      return id;
    });
  }
}

async function recordedIn({ manager, bodyId }: Transaction, personId: string, year: number): Promise<number> {
  const [{ minutes }]: [{ minutes: number }] = await manager.query(RECORDED, [bodyId, personId, year]);
  return minutes;
}
