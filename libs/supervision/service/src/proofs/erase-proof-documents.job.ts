import { Inject, Injectable } from '@nestjs/common';
import { Clock, type Day } from '@standing/kernel';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { ErasingJob, type KeptForATime } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import { documentsErasedOn } from '@standing/supervision/rules';
import type pg from 'pg';
import { EraseProofDocuments } from './erase-proof-documents.js';

const POLL_MS = 60_000;

type Closed = KeptForATime & { readonly closedOn: Day };

/** Erases the documents of proofs that were decided, answered or taken back long ago. */
@Injectable()
export class EraseOldProofDocuments extends ErasingJob<Closed> {
  protected readonly kept = `
    select l.proof_id as id, l.body_id as "bodyId", max(l.closed_on)::text as "closedOn", t.zone, t.offset_seconds as "offsetSeconds"
    from supervision.proof_sessions l join supervision.body_times t on t.body_id = l.body_id
    where exists (select from supervision.proof_documents d where d.body_id = l.body_id and d.proof_id = l.proof_id)
    group by l.proof_id, l.body_id, t.zone, t.offset_seconds
    having bool_and(l.closed_on is not null) order by max(l.closed_on)`;

  constructor(
    @Inject(RELAY_POOL) pool: pg.Pool,
    @Inject(LOG) log: Log,
    private readonly erase: EraseProofDocuments,
    clock: Clock,
  ) {
    super({ pool, log, clock }, POLL_MS);
  }

  protected isDue({ closedOn, ...time }: Closed, clock: Clock): boolean {
    return documentsErasedOn(closedOn) <= clock.todayIn(time);
  }

  protected eraseOne({ bodyId, id }: Closed): Promise<unknown> {
    return this.erase.execute(bodyId, id);
  }
}
