import { Inject, Injectable } from '@nestjs/common';
import { isAttestationOver } from '@standing/insurance/rules';
import { Clock, type Day } from '@standing/kernel';
import { inBody } from '@standing/platform/database';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { DailyJob } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { EraseAttestation } from './erase-attestation.js';
import { type KeptAttestation, MAYBE_OVER } from './kept-attestation.sql.js';

/** Nobody waits for it, and it looks at many. */
const POLL_MS = 3_600_000;
/** How many attestations one statement looks at, and how many are erased in a body before the next has its turn. */
const BATCH = 200;
const MOST_AT_ONCE = 500;
/** Before every id. */
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Erases in every body, on its own clock, the attestations whose term is over. */
@Injectable()
export class EraseOldAttestations extends DailyJob {
  constructor(
    @Inject(RELAY_POOL) pool: pg.Pool,
    @Inject(LOG) log: Log,
    private readonly erase: EraseAttestation,
    private readonly source: DataSource,
    clock: Clock,
  ) {
    super({ pool, log, clock }, 'insurance', POLL_MS);
  }

  /** Those that were given first come first. */
  protected async dueIn(bodyId: string, today: Day): Promise<string[]> {
    const due: string[] = [];
    let after: string | undefined = FIRST;
    while (after !== undefined && due.length < MOST_AT_ONCE) {
      const kept: KeptAttestation[] = await this.lookAt([bodyId, today, after, BATCH]);
      due.push(...kept.filter((attestation) => isAttestationOver(attestation, today)).map(({ id }) => id));
      after = kept[BATCH - 1]?.id;
    }
    return due.slice(0, MOST_AT_ONCE);
  }

  protected doOne(bodyId: string, documentId: string): Promise<unknown> {
    return this.erase.execute(bodyId, documentId);
  }

  private lookAt(values: readonly [string, Day, string, number]): Promise<KeptAttestation[]> {
    return inBody(this.source, values[0], (manager) => manager.query(MAYBE_OVER, [...values]));
  }
}
