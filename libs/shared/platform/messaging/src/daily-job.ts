import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { BodyTime, Clock, Day } from '@standing/kernel';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import { Polling } from './polling.js';

export type JobTools = { readonly pool: pg.Pool; readonly log: Log; readonly clock: Clock };

/** A job that does in every body, on its own clock, what a day brings. Where nothing is due, nothing is written. */
export abstract class DailyJob implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly polling: Polling;

  /** `context` is the schema that keeps the bodies' clocks; one that is moved in a demonstration is followed within `pollMs`. */
  constructor(
    protected readonly tools: JobTools,
    private readonly context: string,
    pollMs: number,
  ) {
    this.polling = new Polling(
      pollMs,
      () => this.doDue(),
      (error) => tools.log.error({ err: error, job: this.constructor.name }, 'What is due could not be read.'),
    );
  }

  onApplicationBootstrap(): void {
    this.polling.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.polling.stop();
  }

  /** Does what is due now; returns how much that was. One that fails keeps none of the others. */
  async doDue(): Promise<number> {
    const { pool, log, clock } = this.tools;
    const { rows } = await pool.query<BodyTime & { readonly bodyId: string }>(
      `select body_id as "bodyId", zone, offset_seconds as "offsetSeconds" from ${this.context}.body_times`,
    );
    let done = 0;
    for (const { bodyId, ...time } of rows) {
      const today = clock.todayIn(time);
      const due = await this.dueIn(bodyId, today);
      for (const id of due)
        await this.doOne(bodyId, id, today).catch((error: unknown) =>
          log.error({ err: error, job: this.constructor.name, id }, 'It could not be done; it is tried again.'),
        );
      done += due.length;
    }
    return done;
  }

  /** The ids of what is due in a body on its day, what is due the longest first; what is left follows at the next look. */
  protected abstract dueIn(bodyId: string, today: Day): Promise<string[]>;
  protected abstract doOne(bodyId: string, id: string, today: Day): Promise<unknown>;
}
