import { Inject, Injectable } from '@nestjs/common';
import { Clock, type Day } from '@standing/kernel';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { DailyJob } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import { RemindHolder } from './remind-holder.js';

/** Short, since it asks for nothing but whom a day has come for. */
const POLL_MS = 15_000;

/** The rest follows at the next look. */
const AT_A_TIME = 500;

const DUE = `select w.person_id as id from insurance.cover_watches w where w.body_id = $1 and w.look_on <= $2::date
  order by w.look_on, w.person_id limit ${AT_A_TIME}`;

/** Reminds members in every body, on its own clock, of cover that ends or is missing. */
@Injectable()
export class RemindCovers extends DailyJob {
  constructor(
    @Inject(RELAY_POOL) pool: pg.Pool,
    @Inject(LOG) log: Log,
    private readonly remind: RemindHolder,
    clock: Clock,
  ) {
    super({ pool, log, clock }, 'insurance', POLL_MS);
  }

  protected async dueIn(bodyId: string, today: Day): Promise<string[]> {
    const { rows } = await this.tools.pool.query<{ readonly id: string }>(DUE, [bodyId, today]);
    return rows.map(({ id }) => id);
  }

  protected doOne(bodyId: string, personId: string): Promise<unknown> {
    return this.remind.execute(bodyId, personId);
  }
}
