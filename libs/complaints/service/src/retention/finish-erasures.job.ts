import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@standing/kernel';
import { inBody } from '@standing/platform/database';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { DailyJob } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { FinishErasure } from './finish-erasure.js';

const POLL_MS = 60_000;

const BEGUN = `select id from complaints.erasures where body_id = $1 and finished_on is null order by confirmed_on, id`;

/** Finishes in every body, on its own clock, each erasure that was confirmed and then interrupted. */
@Injectable()
export class FinishErasures extends DailyJob {
  constructor(
    @Inject(RELAY_POOL) pool: pg.Pool,
    @Inject(LOG) log: Log,
    private readonly finish: FinishErasure,
    private readonly source: DataSource,
    clock: Clock,
  ) {
    super({ pool, log, clock }, 'complaints', POLL_MS);
  }

  protected async dueIn(bodyId: string): Promise<string[]> {
    const rows: { readonly id: string }[] = await inBody(this.source, bodyId, (manager) =>
      manager.query(BEGUN, [bodyId]),
    );
    return rows.map(({ id }) => id);
  }

  protected doOne(bodyId: string, id: string): Promise<unknown> {
    return this.finish.execute(bodyId, id);
  }
}
