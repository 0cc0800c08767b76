import { Inject, Injectable } from '@nestjs/common';
import { isOutcomeOld } from '@standing/accreditation/rules';
import { Clock } from '@standing/kernel';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { ErasingJob, type KeptForATime } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import { EraseOutcomes } from './erase-outcomes.js';

const POLL_MS = 15_000;

type Ended = KeptForATime & { readonly endedAt: Date };

/** Erases whom simulations concerned that ended long ago. */
@Injectable()
export class EraseOldOutcomes extends ErasingJob<Ended> {
  protected readonly kept = `
    select s.id, s.body_id as "bodyId", s.ended_at as "endedAt", t.zone, t.offset_seconds as "offsetSeconds"
    from accreditation.simulations s join accreditation.body_times t on t.body_id = s.body_id
    where s.ended_at is not null and s.outcomes_erased_at is null order by s.ended_at`;

  constructor(
    @Inject(RELAY_POOL) pool: pg.Pool,
    @Inject(LOG) log: Log,
    private readonly erase: EraseOutcomes,
    clock: Clock,
  ) {
    super({ pool, log, clock }, POLL_MS);
  }

  protected isDue({ endedAt, ...time }: Ended, clock: Clock): boolean {
    return isOutcomeOld(endedAt, clock.nowIn(time));
  }

  protected eraseOne({ bodyId, id }: Ended): Promise<unknown> {
    return this.erase.execute(bodyId, id);
  }
}
