import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock, type Day } from '@standing/kernel';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { Polling } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import { Redecide } from './redecide.js';

/** Days change once a day; what was heard, and a clock that is moved in a demonstration, is followed within this time. */
const POLL_MS = 15_000;

/** The most people that are read at a time; whoever is left comes next. */
const AT_A_TIME = 500;

type Time = { readonly bodyId: string; readonly zone: string; readonly offsetSeconds: number };

/** Decides again of exactly those who are due, in every body and on each body's own clock. Nobody else is looked at. */
@Injectable()
export class DecideDue implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly polling = new Polling(
    POLL_MS,
    () => this.decideDue(),
    (error) => this.log.error({ err: error }, 'Those who are due could not be read.'),
  );

  constructor(
    @Inject(RELAY_POOL) private readonly pool: pg.Pool,
    @Inject(LOG) private readonly log: Log,
    private readonly redecide: Redecide,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.polling.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.polling.stop();
  }

  /** Decides of all who are due now, the longest due first; returns who they were. */
  async decideDue(): Promise<string[]> {
    const { rows: times } = await this.pool.query<Time>(
      `select body_id as "bodyId", zone, offset_seconds as "offsetSeconds" from accreditation.body_times`,
    );
    const decided: string[] = [];
    for (const { bodyId, ...time } of times)
      for (const personId of await this.dueIn(bodyId, this.clock.todayIn(time))) {
        decided.push(personId);
        await this.redecide
          .execute(bodyId, personId)
          .catch((error: unknown) =>
            this.log.error({ err: error, personId }, 'A person who is due could not be decided of.'),
          );
      }
    return decided;
  }

  private async dueIn(bodyId: string, today: Day): Promise<string[]> {
    const { rows } = await this.pool.query<{ readonly personId: string }>(
      `select person_id as "personId" from accreditation.due where body_id = $1 and due_on <= $2::date
       order by due_on, person_id limit $3`,
      [bodyId, today, AT_A_TIME],
    );
    return rows.map(({ personId }) => personId);
  }
}
