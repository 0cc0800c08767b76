import { randomInt } from 'node:crypto';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { inBody } from '@standing/platform/database';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { Polling } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import { Envelopes } from '@standing/platform/sealed-text';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { closeShelf, lockedShelves, openShelf } from './shelf.js';

/** It wakes between a quarter and three quarters of an hour after the last time: at no moment that can be told beforehand. */
const WAITS_MS = [900_000, 2_700_000] as const;

/** One shelf in so many is written anew each time: every shelf about three times a day. */
const ONE_IN = 16;

/**
 * Writes shelves anew that nobody wrote to, drawn at random. A shelf that was written therefore says neither that somebody on
 * it kept something nor that nobody did.
 */
@Injectable()
export class CoverVaults implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly polling = new Polling(
    () => randomInt(...WAITS_MS),
    () => this.cover(() => randomInt(ONE_IN) === 0),
    (error) => this.log.error({ err: error, job: CoverVaults.name }, 'Vaults could not be written anew.'),
  );

  constructor(
    @Inject(RELAY_POOL) private readonly pool: pg.Pool,
    @Inject(LOG) private readonly log: Log,
    private readonly source: DataSource,
    private readonly envelopes: Envelopes,
  ) {}

  onApplicationBootstrap(): void {
    this.polling.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.polling.stop();
  }

  /** Writes anew each shelf of each body for which `isDrawn` says so. */
  async cover(isDrawn: () => boolean): Promise<void> {
    const { rows } = await this.pool.query<{ bodyId: string }>(`select body_id as "bodyId" from practice.body_times`);
    for (const { bodyId } of rows)
      await inBody(this.source, bodyId, async (manager) => {
        for (const people of (await lockedShelves(manager, bodyId)).filter(isDrawn))
          await closeShelf(manager, this.envelopes, bodyId, await openShelf(manager, this.envelopes, bodyId, people));
      });
  }
}
