import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock, type Day } from '@standing/kernel';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { Polling } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import { BringUpToDate } from './bring-up-to-date.js';

/** Days change once a day; a clock that is moved in a demonstration is followed within this time. */
const POLL_MS = 15_000;

type Awaited = { readonly bodyId: string; readonly caseId: string; readonly dueOn: Day } & {
  readonly zone: string;
  readonly offsetSeconds: number;
};

/**
 * Brings every case up to date for which time has brought something, in every body and on each body's own clock. What a
 * reader sees does not wait for it: they read the case as it is that day, written down or not.
 */
@Injectable()
export class TimePasses implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly polling = new Polling(
    POLL_MS,
    () => this.bringDue(),
    (error) => this.log.error({ err: error }, 'Cases that are due could not be read.'),
  );

  constructor(
    @Inject(RELAY_POOL) private readonly pool: pg.Pool,
    @Inject(LOG) private readonly log: Log,
    private readonly bring: BringUpToDate,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.polling.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.polling.stop();
  }

  /** Brings all cases up to date that are due now; returns how many were. */
  async bringDue(): Promise<number> {
    const due = (await this.awaited()).filter(({ dueOn, ...time }) => dueOn <= this.clock.todayIn(time));
    for (const { bodyId, caseId } of due)
      await this.bring
        .execute(bodyId, caseId)
        .catch((error: unknown) => this.log.error({ err: error, caseId }, 'A case could not be brought up to date.'));
    return due.length;
  }

  private async awaited(): Promise<Awaited[]> {
    const { rows } = await this.pool.query<Awaited>(
      `select a.body_id as "bodyId", a.case_id as "caseId", a.due_on::text as "dueOn", t.zone, t.offset_seconds as "offsetSeconds"
       from complaints.time_awaited a join complaints.body_times t on t.body_id = a.body_id order by a.due_on`,
    );
    return rows;
  }
}
