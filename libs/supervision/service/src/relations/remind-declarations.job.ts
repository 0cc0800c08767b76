import { Inject, Injectable } from '@nestjs/common';
import { Clock, type Day } from '@standing/kernel';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { DailyJob } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import { DECLARED_FOR_MONTHS } from '@standing/supervision/rules';
import type pg from 'pg';
import { RemindDeclaration } from './remind-declaration.js';

const POLL_MS = 60_000;

/** The rest follows at the next look. */
const AT_A_TIME = 500;

/** Agreements of which the supervisor's last declaration is a year old, as `declarationDueOn` says, and nobody was reminded since. */
const DUE = `
  select a.id from supervision.agreements a
  cross join lateral (
    select coalesce(max(l.declared_on), a.answered_on) as declared_on from supervision.relation_declarations l
    where l.body_id = a.body_id and l.agreement_id = a.id and l.said_by = 'supervisor') d
  where a.body_id = $1 and a.status = 'accepted' and d.declared_on + make_interval(months => $3) <= $2::date
    and not exists (
      select from supervision.declaration_reminders r
      where r.body_id = a.body_id and r.agreement_id = a.id and r.due_on > d.declared_on)
  order by d.declared_on, a.id limit ${AT_A_TIME}`;

/** Reminds supervisors in every body, on its own clock, of the declaration of each year. */
@Injectable()
export class RemindDeclarations extends DailyJob {
  constructor(
    @Inject(RELAY_POOL) pool: pg.Pool,
    @Inject(LOG) log: Log,
    private readonly remind: RemindDeclaration,
    clock: Clock,
  ) {
    super({ pool, log, clock }, 'supervision', POLL_MS);
  }

  protected async dueIn(bodyId: string, today: Day): Promise<string[]> {
    const { rows } = await this.tools.pool.query<{ readonly id: string }>(DUE, [bodyId, today, DECLARED_FOR_MONTHS]);
    return rows.map(({ id }) => id);
  }

  protected doOne(bodyId: string, agreementId: string): Promise<unknown> {
    return this.remind.execute(bodyId, agreementId);
  }
}
