import { Inject, Injectable } from '@nestjs/common';
import { draftErasedOn } from '@standing/accreditation/rules';
import { Clock, dayOf } from '@standing/kernel';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { ErasingJob, type KeptForATime } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import { EraseApplicationDraft } from './erase-application-draft.js';

const POLL_MS = 60_000;

type Left = KeptForATime & { readonly changedAt: Date };

/** Erases the drafts of applications that nobody changed for long. */
@Injectable()
export class EraseOldApplicationDrafts extends ErasingJob<Left> {
  protected readonly kept = `
    select d.id, d.body_id as "bodyId", d.changed_at as "changedAt", t.zone, t.offset_seconds as "offsetSeconds"
    from accreditation.application_drafts d join accreditation.body_times t on t.body_id = d.body_id
    order by d.changed_at`;

  constructor(
    @Inject(RELAY_POOL) pool: pg.Pool,
    @Inject(LOG) log: Log,
    private readonly erase: EraseApplicationDraft,
    clock: Clock,
  ) {
    super({ pool, log, clock }, POLL_MS);
  }

  protected isDue({ changedAt, ...time }: Left, clock: Clock): boolean {
    return draftErasedOn(dayOf(changedAt, time.zone)) <= clock.todayIn(time);
  }

  protected eraseOne({ bodyId, id, zone }: Left): Promise<unknown> {
    return this.erase.execute(bodyId, id, zone);
  }
}
