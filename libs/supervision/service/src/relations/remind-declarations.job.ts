import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { type BodyTime, Clock } from '@standing/kernel';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { Polling } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import { declarationDueOn } from '@standing/supervision/rules';
import type pg from 'pg';
import { RemindDeclaration } from './remind-declaration.js';

/** Days change once a day: a clock that is moved in a demonstration is followed within this time. */
const POLL_MS = 60_000;

type Declared = BodyTime & { readonly id: string; readonly bodyId: string; readonly declaredOn: string };

/** When the supervisor of each agreement last declared, the longest ago first, where nobody was reminded since. */
const LAST_DECLARED = `
  select a.id, a.body_id as "bodyId", t.zone, t.offset_seconds as "offsetSeconds",
    coalesce(d.declared_on, a.answered_on)::text as "declaredOn"
  from supervision.agreements a
  join supervision.body_times t on t.body_id = a.body_id
  left join lateral (
    select max(l.declared_on) as declared_on from supervision.relation_declarations l
    where l.body_id = a.body_id and l.agreement_id = a.id and l.said_by = 'supervisor') d on true
  where a.status = 'accepted' and not exists (
    select from supervision.declaration_reminders r
    where r.body_id = a.body_id and r.agreement_id = a.id and r.due_on > coalesce(d.declared_on, a.answered_on))
  order by 5`;

/** Reminds supervisors in every body, on its own clock, of the declaration of each year. */
@Injectable()
export class RemindDeclarations implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly polling = new Polling(
    POLL_MS,
    () => this.remindDue(),
    (error) => this.log.error({ err: error }, 'Declarations that are due could not be read.'),
  );

  constructor(
    @Inject(RELAY_POOL) private readonly pool: pg.Pool,
    @Inject(LOG) private readonly log: Log,
    private readonly remind: RemindDeclaration,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.polling.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.polling.stop();
  }

  /** Reminds of all that is due now; returns of how many. One that fails keeps none of the others. */
  async remindDue(): Promise<number> {
    const { rows } = await this.pool.query<Declared>(LAST_DECLARED);
    const due = rows.filter(({ declaredOn, ...time }) => declarationDueOn(declaredOn) <= this.clock.todayIn(time));
    for (const { bodyId, id } of due)
      await this.remind
        .execute(bodyId, id)
        .catch((error: unknown) => this.log.error({ err: error, id }, 'A supervisor could not be reminded.'));
    return due.length;
  }
}
