import { Inject, Injectable } from '@nestjs/common';
import { CLOCKS } from '@standing/complaints/rules';
import { Clock, type Day } from '@standing/kernel';
import { inBody } from '@standing/platform/database';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { DailyJob } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { ENDING, GOING_ON, goesOn } from '../cases/going-on.sql.js';
import { WriteProgress } from './write-progress.js';

const POLL_MS = 60_000;

/**
 * Cases that go on and are not stayed, in which a party who may be written to had no letter for so many days. It is a hint:
 * the use case asks the rule.
 */
const DUE = `
  select c.id from complaints.cases c
  cross join (values ('complainant', 'submit'), ('respondent', 'serve')) as party (recipient, knows)
  where c.body_id = $1 and (party.recipient = 'respondent' or c.name_visibility <> 'anonymous')
    and (select max(e.on_day) from complaints.case_events e
         where e.body_id = c.body_id and e.case_id = c.id and e.event = party.knows) <= $2::date - $3::int
    and not exists (select from complaints.letters l where l.body_id = c.body_id and l.case_id = c.id
                    and l.recipient = party.recipient and l.written_on > $2::date - $3::int)
    and ${goesOn('$4', '$5')}
    and coalesce((select e.event = 'lift-stay' from complaints.case_events e where e.body_id = c.body_id
                  and e.case_id = c.id and e.event in ('stay', 'keep-stay', 'lift-stay') order by e.seq desc limit 1), true)
  group by c.id, c.received_on order by c.received_on, c.id`;

/** Writes in every body, on its own clock, the letters of progress that are due: one for a party, however long nobody looked. */
@Injectable()
export class WritesProgress extends DailyJob {
  constructor(
    @Inject(RELAY_POOL) pool: pg.Pool,
    @Inject(LOG) log: Log,
    private readonly write: WriteProgress,
    private readonly source: DataSource,
    clock: Clock,
  ) {
    super({ pool, log, clock }, 'complaints', POLL_MS);
  }

  protected async dueIn(bodyId: string, today: Day): Promise<string[]> {
    const given = [bodyId, today, CLOCKS.K15.length.count, ENDING, GOING_ON];
    const rows: { readonly id: string }[] = await inBody(this.source, bodyId, (manager) => manager.query(DUE, given));
    return rows.map(({ id }) => id);
  }

  protected doOne(bodyId: string, id: string): Promise<unknown> {
    return this.write.execute(bodyId, id);
  }
}
