import { Inject, Injectable } from '@nestjs/common';
import { Clock, type Day } from '@standing/kernel';
import { inBody } from '@standing/platform/database';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { DailyJob } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { LookAtMeters } from './look-at-meters.js';

const POLL_MS = 60_000;

/**
 * Cases with something in force since an earlier day that was not found to be met or not, nor taken away or over, and that nobody
 * looked at today. It is a hint: the use case asks the rules.
 */
const DUE = `
  select c.id from complaints.cases c
  where c.body_id = $1
    and (select e.event in ('put-sanction-in-force', 'vary-sanction', 'grant-restoration') and e.on_day < $2::date
         from complaints.case_events e where e.body_id = c.body_id and e.case_id = c.id
           and e.event in ('put-sanction-in-force', 'vary-sanction', 'complete-sanction', 'fail-sanction', 'annul-sanction',
                           'quash-on-appeal', 'vary-on-appeal', 'remit', 'grant-restoration', 'complete')
         order by e.seq desc limit 1)
    and not exists (select from complaints.meter_looks l where l.body_id = c.body_id and l.case_id = c.id
                    and l.looked_on >= $2::date)
  order by c.received_on, c.id`;

/** Looks once a day at the meters of every sanction, in every body and on each body's own clock. */
@Injectable()
export class LooksAtMeters extends DailyJob {
  constructor(
    @Inject(RELAY_POOL) pool: pg.Pool,
    @Inject(LOG) log: Log,
    private readonly look: LookAtMeters,
    private readonly source: DataSource,
    clock: Clock,
  ) {
    super({ pool, log, clock }, 'complaints', POLL_MS);
  }

  protected async dueIn(bodyId: string, today: Day): Promise<string[]> {
    const rows: { readonly id: string }[] = await inBody(this.source, bodyId, (manager) =>
      manager.query(DUE, [bodyId, today]),
    );
    return rows.map(({ id }) => id);
  }

  protected doOne(bodyId: string, id: string): Promise<unknown> {
    return this.look.execute(bodyId, id);
  }
}
