import { Inject, Injectable } from '@nestjs/common';
import { Clock, type Day } from '@standing/kernel';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { DailyJob } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import { RemindOfCheck } from './remind-of-check.js';

const POLL_MS = 15_000;

/** The rest follows at the next look. */
const AT_A_TIME = 500;

/** Reminds of every continuity plan that is to be confirmed, in every body and on each body's own clock. */
@Injectable()
export class RemindOfChecks extends DailyJob {
  constructor(
    @Inject(RELAY_POOL) pool: pg.Pool,
    @Inject(LOG) log: Log,
    private readonly remind: RemindOfCheck,
    clock: Clock,
  ) {
    super({ pool, log, clock }, 'practice', POLL_MS);
  }

  protected async dueIn(bodyId: string, today: Day): Promise<string[]> {
    const { rows } = await this.tools.pool.query<{ readonly planId: string }>(
      `select plan_id as "planId" from practice.continuity_checks where body_id = $1 and due_on <= $2::date
       order by due_on, plan_id limit $3`,
      [bodyId, today, AT_A_TIME],
    );
    return rows.map(({ planId }) => planId);
  }

  protected doOne(bodyId: string, planId: string): Promise<unknown> {
    return this.remind.execute(bodyId, planId);
  }
}
