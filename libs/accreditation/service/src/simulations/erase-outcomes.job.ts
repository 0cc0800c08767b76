import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { isOutcomeOld } from '@standing/accreditation/rules';
import { Clock } from '@standing/kernel';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { Polling } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import { EraseOutcomes } from './erase-outcomes.js';

/** Days change once a day; a clock that is moved in a demonstration is followed within this time. */
const POLL_MS = 15_000;

type Ended = { readonly id: string; readonly bodyId: string; readonly endedAt: Date } & {
  readonly zone: string;
  readonly offsetSeconds: number;
};

/** Erases in every body, on its own clock, whom simulations concerned that ended long ago. */
@Injectable()
export class EraseOldOutcomes implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly polling = new Polling(
    POLL_MS,
    () => this.eraseDue(),
    (error) => this.log.error({ err: error }, 'Simulations that ended could not be read.'),
  );

  constructor(
    @Inject(RELAY_POOL) private readonly pool: pg.Pool,
    @Inject(LOG) private readonly log: Log,
    private readonly erase: EraseOutcomes,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.polling.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.polling.stop();
  }

  /** Erases all that are due now; returns of how many simulations. */
  async eraseDue(): Promise<number> {
    const due = (await this.ended()).filter(({ endedAt, ...time }) => isOutcomeOld(endedAt, this.clock.nowIn(time)));
    for (const { bodyId, id: simulationId } of due)
      await this.erase
        .execute(bodyId, simulationId)
        .catch((error: unknown) => this.log.error({ err: error, simulationId }, 'Outcomes could not be erased.'));
    return due.length;
  }

  private async ended(): Promise<Ended[]> {
    const { rows } = await this.pool.query<Ended>(
      `select s.id, s.body_id as "bodyId", s.ended_at as "endedAt", t.zone, t.offset_seconds as "offsetSeconds"
       from accreditation.simulations s join accreditation.body_times t on t.body_id = s.body_id
       where s.ended_at is not null and s.outcomes_erased_at is null order by s.ended_at`,
    );
    return rows;
  }
}
