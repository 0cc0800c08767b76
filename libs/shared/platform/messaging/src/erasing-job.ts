import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { Clock } from '@standing/kernel';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import { Polling } from './polling.js';

/** Something that is kept for a time only, with the zone and the shift of its body's clock. */
export type KeptForATime = {
  readonly id: string;
  readonly bodyId: string;
  readonly zone: string;
  readonly offsetSeconds: number;
};

export type ErasingTools = { readonly pool: pg.Pool; readonly log: Log; readonly clock: Clock };

/** A job that erases in every body, on its own clock, what was kept long enough. */
export abstract class ErasingJob<Kept extends KeptForATime> implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly polling: Polling;

  /** Days change once a day: a clock that is moved in a demonstration is followed within `pollMs`. */
  constructor(
    private readonly tools: ErasingTools,
    pollMs: number,
  ) {
    this.polling = new Polling(
      pollMs,
      () => this.eraseDue(),
      (error) => tools.log.error({ err: error, job: this.constructor.name }, 'What is to be erased could not be read.'),
    );
  }

  onApplicationBootstrap(): void {
    this.polling.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.polling.stop();
  }

  /** Erases all that is due now; returns how many. One that fails keeps none of the others. */
  async eraseDue(): Promise<number> {
    const { pool, log, clock } = this.tools;
    const { rows } = await pool.query<Kept>(this.kept);
    const due = rows.filter((one) => this.isDue(one, clock));
    for (const one of due)
      await this.eraseOne(one).catch((error: unknown) =>
        log.error({ err: error, job: this.constructor.name, id: one.id }, 'It could not be erased.'),
      );
    return due.length;
  }

  /** What there is to look at, the oldest first: SQL. */
  protected abstract readonly kept: string;
  protected abstract isDue(one: Kept, clock: Clock): boolean;
  protected abstract eraseOne(one: Kept): Promise<unknown>;
}
