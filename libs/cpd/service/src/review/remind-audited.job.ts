import { Inject, Injectable } from '@nestjs/common';
import { reminderDue } from '@standing/cpd/rules';
import { Clock, type Day } from '@standing/kernel';
import { inBody } from '@standing/platform/database';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { DailyJob } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { FILES, IS_LIVING, NOW } from './file.sql.js';
import { RemindAudited } from './remind-audited.js';

const POLL_MS = 60_000;

type Waiting = {
  readonly id: string;
  readonly askedOn: Day;
  readonly dueOn: Day;
  /** Of the reminders of this round, the one that was told nearest to the end. */
  readonly told: number | null;
};

/** Rounds that nobody has answered and that are not over. */
const WAITING = `select a.id, l.asked_on::text as "askedOn", l.due_on::text as "dueOn",
    (select min(o.days_before) from cpd.audit_notices o where o.body_id = a.body_id and o.file_id = a.id and o.round = l.round) as told
  from ${FILES} ${NOW}
  where a.body_id = $1 and c.outcome is null and not l.is_answered and l.due_on >= $2::date and ${IS_LIVING}
  order by l.due_on, a.id`;

/** Reminds members in every body, on its own clock, of audits that they have not answered. */
@Injectable()
export class RemindOfAudits extends DailyJob {
  constructor(
    @Inject(RELAY_POOL) pool: pg.Pool,
    @Inject(LOG) log: Log,
    private readonly remind: RemindAudited,
    private readonly source: DataSource,
    clock: Clock,
  ) {
    super({ pool, log, clock }, 'cpd', POLL_MS);
  }

  protected async dueIn(bodyId: string, today: Day): Promise<string[]> {
    const waiting = await inBody<Waiting[]>(this.source, bodyId, (manager) => manager.query(WAITING, [bodyId, today]));
    return waiting.filter((one) => isDue(one, today)).map(({ id }) => id);
  }

  protected doOne(bodyId: string, fileId: string): Promise<unknown> {
    return this.remind.execute(bodyId, fileId);
  }
}

function isDue({ askedOn, dueOn, told }: Waiting, today: Day): boolean {
  const due = reminderDue(askedOn, dueOn, today);
  return due !== null && (told === null || told > due);
}
