import { Injectable } from '@nestjs/common';
import { newId, NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { practiceWithdrawn } from '@standing/practice/facts';
import { type EngagementKind, refusalsToUndo } from '@standing/practice/rules';
import { oneAtATime } from '../lock.js';
import { PracticeImport } from './import.entity.js';

/** A coach takes back what a batch brought. Nothing is deleted, and what was withdrawn singly before stays as it was. */
@Injectable()
export class UndoPracticeImport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The batch's id. Refusals: see `refusalsToUndo`; `NotFound` for another's batch. */
  execute(batchId: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'practice.undo-practice-import', key, input: batchId }, async (tx) => {
      const { manager, bodyId, now } = tx;
      const { personId } = actor;
      await oneAtATime(tx, personId);
      const batch = await manager.findOneBy(PracticeImport, { bodyId, personId, id: batchId });
      if (!batch) throw new NotFound('import');
      const { importedOn, undoneAt } = batch;
      refuseIfAny(refusalsToUndo({ importedOn, undone: undoneAt !== null }, tx.today));

      const entries = await standingEntriesOfBatch(tx, batchId);
      const entryIds = entries.map(({ entryId }) => entryId);
      await manager.query(
        `insert into practice.withdrawals (id, body_id, person_id, entry_id, recorded_at)
         select w.id, $1, $2, w.entry_id, $3 from unnest($4::uuid[], $5::uuid[]) as w (id, entry_id)`,
        [bodyId, personId, now, entryIds.map(() => newId()), entryIds],
      );
      await tx.tellAll(
        practiceWithdrawn,
        entries.map(({ entryId, kind }) => ({ entryId, personId, kind, revision: 2 })),
      );
      await withdrawUnusedEngagements(tx, batchId);
      await manager.update(PracticeImport, { bodyId, id: batchId }, { undoneAt: now });
      await tx.audit('practice.undo-practice-import', batchId, { entries: entryIds.length });
      return batchId;
    });
  }
}

type StandingEntry = { readonly entryId: string; readonly kind: EngagementKind };

function standingEntriesOfBatch({ manager, bodyId }: Transaction, batchId: string): Promise<StandingEntry[]> {
  return manager.query<StandingEntry[]>(
    `select e.id as "entryId", g.kind from practice.entries e
     join practice.engagements g on g.body_id = e.body_id and g.id = e.engagement_id
     where e.body_id = $1 and e.import_id = $2
       and not exists (select from practice.withdrawals w where w.body_id = e.body_id and w.entry_id = e.id)
     order by e.id`,
    [bodyId, batchId],
  );
}

/**
 * Engagements that the batch began stay where anything else was logged in them, a client was asked for feedback, a charter
 * is annexed, or a record is kept.
 */
async function withdrawUnusedEngagements({ manager, bodyId, now }: Transaction, batchId: string): Promise<void> {
  await manager.query(
    `update practice.engagements g set withdrawn_at = $3, version = version + 1
     where g.body_id = $1 and g.import_id = $2
       and not exists (select from practice.entries e where e.body_id = g.body_id and e.engagement_id = g.id
                       and e.import_id is distinct from $2)
       and not exists (select from practice.feedback_links l where l.body_id = g.body_id and l.engagement_id = g.id)
       and not exists (select from practice.charter_annexes a where a.body_id = g.body_id and a.engagement_id = g.id)
       and not exists (select from practice.engagement_terms t where t.body_id = g.body_id and t.engagement_id = g.id)
       and not exists (select from practice.engagement_ends n where n.body_id = g.body_id and n.engagement_id = g.id)
       and not exists (select from practice.engagement_marks m where m.body_id = g.body_id and m.engagement_id = g.id)`,
    [bodyId, batchId, now],
  );
}
