import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { type BodyTime, Clock, type Day } from '@standing/kernel';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { Polling } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import { RemindMembers } from './remind-members.js';

/** Days change once a day; a clock that is moved in a demonstration is followed within this time. */
const POLL_MS = 15_000;

type Campaign = BodyTime & { readonly id: string; readonly bodyId: string; readonly deadlineOn: string };

/** Reminds of every campaign of which a reminder is due, in every body and on each body's own clock. */
@Injectable()
export class RemindOfCampaigns implements OnApplicationBootstrap, OnModuleDestroy {
  private stopping = false;
  private readonly polling = new Polling(
    POLL_MS,
    () => this.remind(),
    (error) => this.log.error({ err: error }, 'The campaigns could not be read; they are looked for again.'),
  );

  constructor(
    @Inject(RELAY_POOL) private readonly pool: pg.Pool,
    @Inject(LOG) private readonly log: Log,
    private readonly members: RemindMembers,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.polling.start();
  }

  /** The part under way ends; what follows is left to whoever starts next. */
  onModuleDestroy(): Promise<void> {
    this.stopping = true;
    return this.polling.stop();
  }

  /** Reminds all who are to be reminded now, part by part; where nobody is, nothing is written. */
  async remind(): Promise<void> {
    const { rows } = await this.pool.query<Campaign>(
      `select c.id, c.body_id as "bodyId", c.deadline_on::text as "deadlineOn", t.zone, t.offset_seconds as "offsetSeconds"
       from ethics.campaigns c join ethics.body_times t on t.body_id = c.body_id`,
    );
    for (const { bodyId, id, deadlineOn, ...time } of rows) {
      const today = this.clock.todayIn(time);
      if (deadlineOn >= today) await this.remindOf(bodyId, id, today);
    }
  }

  private async remindOf(bodyId: string, id: string, today: Day): Promise<void> {
    try {
      if (!(await this.members.areWaiting(bodyId, id, today))) return;
      while (!this.stopping && (await this.members.execute(bodyId, id)));
    } catch (error) {
      this.log.error({ err: error, campaignId: id }, 'Members could not be reminded; it is tried again.');
    }
  }
}
