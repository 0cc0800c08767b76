import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { draftErasedOn } from '@standing/accreditation/rules';
import { Clock, dayOf } from '@standing/kernel';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { Polling } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import { EraseApplicationDraft } from './erase-application-draft.js';

/** Days change once a day; a clock that is moved in a demonstration is followed within this time. */
const POLL_MS = 60_000;

type Left = { readonly id: string; readonly bodyId: string; readonly changedAt: Date } & {
  readonly zone: string;
  readonly offsetSeconds: number;
};

/** Erases in every body, on its own clock, the drafts of applications that nobody changed for long. */
@Injectable()
export class EraseOldApplicationDrafts implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly polling = new Polling(
    POLL_MS,
    () => this.eraseDue(),
    (error) => this.log.error({ err: error }, 'Drafts of applications could not be read.'),
  );

  constructor(
    @Inject(RELAY_POOL) private readonly pool: pg.Pool,
    @Inject(LOG) private readonly log: Log,
    private readonly erase: EraseApplicationDraft,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.polling.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.polling.stop();
  }

  /** Erases all that are due now; returns how many. */
  async eraseDue(): Promise<number> {
    const due = (await this.left()).filter(
      ({ changedAt, ...time }) => draftErasedOn(dayOf(changedAt, time.zone)) <= this.clock.todayIn(time),
    );
    for (const { bodyId, id, zone } of due)
      await this.erase
        .execute(bodyId, id, zone)
        .catch((error: unknown) => this.log.error({ err: error, draftId: id }, 'A draft could not be erased.'));
    return due.length;
  }

  private async left(): Promise<Left[]> {
    const { rows } = await this.pool.query<Left>(
      `select d.id, d.body_id as "bodyId", d.changed_at as "changedAt", t.zone, t.offset_seconds as "offsetSeconds"
       from accreditation.application_drafts d join accreditation.body_times t on t.body_id = d.body_id
       order by d.changed_at`,
    );
    return rows;
  }
}
