import { Inject, Injectable } from '@nestjs/common';
import { draftDue } from '@standing/complaints/rules';
import { Clock, type Day } from '@standing/kernel';
import { inBody } from '@standing/platform/database';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { DailyJob } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { type DraftAlive, DRAFTS_ALIVE } from './draft-life.sql.js';
import { EraseDraft } from './erase-draft.js';

/** Days change once a day; a clock that is moved in a demonstration is followed within this time. */
const POLL_MS = 15_000;

/** Warns of drafts and erases them in every body, on its own clock. Nothing of it is told, counted or written down. */
@Injectable()
export class AgeDrafts extends DailyJob {
  constructor(
    @Inject(RELAY_POOL) pool: pg.Pool,
    @Inject(LOG) log: Log,
    private readonly erase: EraseDraft,
    private readonly source: DataSource,
    clock: Clock,
  ) {
    super({ pool, log, clock }, 'complaints', POLL_MS);
  }

  protected async dueIn(bodyId: string, today: Day): Promise<string[]> {
    const alive: DraftAlive[] = await inBody(this.source, bodyId, (manager) => manager.query(DRAFTS_ALIVE, [bodyId]));
    return alive.filter((draft) => draftDue(draft, today) !== null).map(({ id }) => id);
  }

  protected doOne(bodyId: string, id: string): Promise<unknown> {
    return this.erase.whenDue(bodyId, id);
  }
}
