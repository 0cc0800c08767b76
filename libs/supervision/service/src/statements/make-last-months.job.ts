import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { addMonths, type BodyTime, Clock, type Day } from '@standing/kernel';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { Polling } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import { monthOf } from '@standing/supervision/rules';
import type pg from 'pg';
import { MakeStatement } from './make-statement.js';

const POLL_MS = 600_000;
/** The most that are made of one body in one turn: the next turn goes on. */
const AT_ONCE = 100;

/** When a month is over, makes its statement for each agreement under which sessions were held, in every body. */
@Injectable()
export class MakeLastMonths implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly polling = new Polling(
    POLL_MS,
    () => this.makeDue(),
    (error) => this.log.error({ err: error }, 'Which statements are to be made could not be read.'),
  );

  constructor(
    @Inject(RELAY_POOL) private readonly pool: pg.Pool,
    @Inject(LOG) private readonly log: Log,
    private readonly make: MakeStatement,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.polling.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.polling.stop();
  }

  /** Makes what is missing; returns how many. One that fails keeps none of the others. */
  async makeDue(): Promise<number> {
    const { rows } = await this.pool.query<BodyTime & { bodyId: string }>(
      `select body_id as "bodyId", zone, offset_seconds as "offsetSeconds" from supervision.body_times`,
    );
    let made = 0;
    for (const { bodyId, ...time } of rows) {
      const month = addMonths(monthOf(this.clock.todayIn(time)), -1);
      const missing = await this.missing(bodyId, month);
      for (const agreementId of missing)
        await this.make
          .ofItself(bodyId, agreementId, month)
          .catch((error: unknown) => this.log.error({ err: error, agreementId }, 'A statement could not be made.'));
      made += missing.length;
    }
    return made;
  }

  /** The agreements with sessions in the month and no statement of it. */
  private async missing(bodyId: string, month: Day): Promise<string[]> {
    const { rows } = await this.pool.query<{ agreementId: string }>(
      `select distinct s.agreement_id as "agreementId" from supervision.sessions s
       where s.body_id = $1 and s.held_on >= $2::date and s.held_on < $2::date + interval '1 month' and s.status <> 'withdrawn'
         and not exists (select from supervision.statements t
           where t.body_id = s.body_id and t.agreement_id = s.agreement_id and t.month = $2::date)
       order by 1 limit ${AT_ONCE}`,
      [bodyId, month],
    );
    return rows.map(({ agreementId }) => agreementId);
  }
}
