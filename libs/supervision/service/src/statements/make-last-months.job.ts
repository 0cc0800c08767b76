import { Inject, Injectable } from '@nestjs/common';
import { addMonths, Clock, type Day } from '@standing/kernel';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { DailyJob } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import { monthOf } from '@standing/supervision/rules';
import type pg from 'pg';
import { MakeStatement } from './make-statement.js';

const POLL_MS = 600_000;
/** The most that are made of one body in one turn: the next turn goes on. */
const AT_ONCE = 100;

/** When a month is over, makes its statement for each agreement under which sessions were held, in every body. */
@Injectable()
export class MakeLastMonths extends DailyJob {
  constructor(
    @Inject(RELAY_POOL) pool: pg.Pool,
    @Inject(LOG) log: Log,
    private readonly make: MakeStatement,
    clock: Clock,
  ) {
    super({ pool, log, clock }, 'supervision', POLL_MS);
  }

  /** The agreements with sessions in the month before and no statement of it. */
  protected async dueIn(bodyId: string, today: Day): Promise<string[]> {
    const { rows } = await this.tools.pool.query<{ agreementId: string }>(
      `select distinct s.agreement_id as "agreementId" from supervision.sessions s
       where s.body_id = $1 and s.held_on >= $2::date and s.held_on < $2::date + interval '1 month' and s.status <> 'withdrawn'
         and not exists (select from supervision.statements t
           where t.body_id = s.body_id and t.agreement_id = s.agreement_id and t.month = $2::date)
       order by 1 limit ${AT_ONCE}`,
      [bodyId, monthBefore(today)],
    );
    return rows.map(({ agreementId }) => agreementId);
  }

  protected doOne(bodyId: string, agreementId: string, today: Day): Promise<unknown> {
    return this.make.ofItself(bodyId, agreementId, monthBefore(today));
  }
}

function monthBefore(today: Day): Day {
  return addMonths(monthOf(today), -1);
}
