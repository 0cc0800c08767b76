import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock, type Day } from '@standing/kernel';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { Polling } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import { RemindOfCheck } from './remind-of-check.js';

/** Days change once a day; a clock that is moved in a demonstration is followed within this time. */
const POLL_MS = 15_000;

type Expected = { readonly bodyId: string; readonly planId: string; readonly dueOn: Day } & {
  readonly zone: string;
  readonly offsetSeconds: number;
};

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

  /** Reminds of all that are due now; returns of how many. */
  async remindDue(): Promise<number> {
    const due = (await this.expected()).filter(({ dueOn, ...time }) => dueOn <= this.clock.todayIn(time));
    for (const { bodyId, planId } of due)
      await this.remind
        .execute(bodyId, planId)
        .catch((error: unknown) => this.log.error({ err: error, planId }, 'A check could not be reminded of.'));
    return due.length;
  }

  private async expected(): Promise<Expected[]> {
    const { rows } = await this.pool.query<Expected>(
      `select c.body_id as "bodyId", c.plan_id as "planId", c.due_on::text as "dueOn", t.zone, t.offset_seconds as "offsetSeconds"
       from practice.continuity_checks c join practice.body_times t on t.body_id = c.body_id order by c.due_on`,
    );
    return rows;
  }
}
