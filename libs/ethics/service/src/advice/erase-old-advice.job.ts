import { Inject, Injectable } from '@nestjs/common';
import { Clock, type Day } from '@standing/kernel';
import { inBody } from '@standing/platform/database';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { DailyJob } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { EraseAdvice } from './erase-advice.js';

/** Days change once a day; a clock that is moved in a demonstration is followed within this time. */
const POLL_MS = 60_000;
const MOST_AT_ONCE = 500;

const OVER = `select id from ethics.advice_enquiries where body_id = $1 and erased_on <= $2 order by erased_on, id limit ${MOST_AT_ONCE}`;

/** Destroys in every body, on its own clock, the keys of enquiries whose time is over. */
@Injectable()
export class EraseOldAdvice extends DailyJob {
  constructor(
    @Inject(RELAY_POOL) pool: pg.Pool,
    @Inject(LOG) log: Log,
    private readonly erase: EraseAdvice,
    private readonly source: DataSource,
    clock: Clock,
  ) {
    super({ pool, log, clock }, 'ethics', POLL_MS);
  }

  protected async dueIn(bodyId: string, today: Day): Promise<string[]> {
    const rows: { readonly id: string }[] = await inBody(this.source, bodyId, (manager) =>
      manager.query(OVER, [bodyId, today]),
    );
    return rows.map(({ id }) => id);
  }

  protected doOne(bodyId: string, id: string): Promise<unknown> {
    return this.erase.whenOver(bodyId, id);
  }
}
