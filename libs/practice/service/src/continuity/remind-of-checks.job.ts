import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { type BodyTime, Clock, type Day } from '@standing/kernel';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { Polling } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import { RemindOfCheck } from './remind-of-check.js';

/** Days change once a day; a clock that is moved in a demonstration is followed within this time. */
const POLL_MS = 15_000;

/** The rest follows at the next look. */
const AT_A_TIME = 500;

/** Reminds of every continuity plan that is to be confirmed, in every body and on each body's own clock. */
@Injectable()
export class RemindOfChecks implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly polling = new Polling(
    POLL_MS,
    () => this.remindDue(),
    (error) => this.log.error({ err: error, job: RemindOfChecks.name }, 'Plans to be confirmed could not be read.'),
  );

  constructor(
    @Inject(RELAY_POOL) private readonly pool: pg.Pool,
    @Inject(LOG) private readonly log: Log,
    private readonly remind: RemindOfCheck,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.polling.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.polling.stop();
  }

  /** Reminds of all that are due now, the longest due first; returns of how many. */
  async remindDue(): Promise<number> {
    const { rows: times } = await this.pool.query<BodyTime & { readonly bodyId: string }>(
      `select body_id as "bodyId", zone, offset_seconds as "offsetSeconds" from practice.body_times`,
    );
    let reminded = 0;
    for (const { bodyId, ...time } of times)
      for (const planId of await this.dueIn(bodyId, this.clock.todayIn(time))) {
        reminded += 1;
        await this.remind
          .execute(bodyId, planId)
          .catch((error: unknown) => this.log.error({ err: error, planId }, 'A check could not be reminded of.'));
      }
    return reminded;
  }

  private async dueIn(bodyId: string, today: Day): Promise<string[]> {
    const { rows } = await this.pool.query<{ readonly planId: string }>(
      `select plan_id as "planId" from practice.continuity_checks where body_id = $1 and due_on <= $2::date
       order by due_on, plan_id limit $3`,
      [bodyId, today, AT_A_TIME],
    );
    return rows.map(({ planId }) => planId);
  }
}
