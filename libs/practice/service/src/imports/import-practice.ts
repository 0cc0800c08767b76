import { Injectable } from '@nestjs/common';
import { newId, NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { practiceLogged } from '@standing/practice/facts';
import { type ImportedRow, refusalsOfSize } from '@standing/practice/rules';
import { ownEngagements } from '../engagements/own-engagement.js';
import { Entry } from '../entries/entry.entity.js';
import { standingEntriesOf } from '../entries/standing-entries.js';
import { oneAtATime } from '../lock.js';
import { type Batch, checkBatch } from './batch.js';
import { type EngagementUsed, engagementsToUse } from './begin-engagements.js';
import { PracticeImport } from './import.entity.js';

/** A coach logs the rows of a file that may be logged. The others are left out, and nothing else waits for them. */
@Injectable()
export class ImportPractice {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The batch's id. A row that is in already is not logged again. Refusals: PRACTICE_TOO_MANY_ROWS,
   * PRACTICE_IMPORT_UNDONE; `NotFound` for another's engagement or batch.
   */
  execute(batch: Batch, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'practice.import-practice', key, input: batch }, async (tx) => {
      const { personId } = actor;
      const { batchId, rows } = batch;
      refuseIfAny(refusalsOfSize(rows.length, batch.clients.length));
      await oneAtATime(tx, personId);
      const isOpen = await isOpenBatch(tx, personId, batchId);
      const days = [...new Set(rows.map(({ heldOn }) => heldOn))];
      const known = {
        engagements: await ownEngagements(tx, personId),
        logged: await standingEntriesOf(tx, personId, days),
        rowsIn: await rowsIn(tx, batchId),
      };
      const { kept, clients } = checkBatch(batch, known, tx.today);
      if (kept.length === 0) return batchId;

      if (!isOpen) await openBatch(tx, personId, batchId);
      const used = await engagementsToUse(tx, personId, batch, clients, known, kept);
      await logRows(tx, personId, batchId, kept, used, known.rowsIn.length);
      await tx.audit('practice.import-practice', batchId, { entries: kept.length });
      return batchId;
    });
  }
}

async function isOpenBatch({ manager, bodyId }: Transaction, personId: string, id: string): Promise<boolean> {
  const row = await manager.findOneBy(PracticeImport, { bodyId, id });
  if (row && row.personId !== personId) throw new NotFound('import');
  refuseIfAny(row?.undoneAt ? [{ code: 'PRACTICE_IMPORT_UNDONE' }] : []);
  return row !== null;
}

async function openBatch({ manager, bodyId, today, now }: Transaction, personId: string, id: string): Promise<void> {
  await manager.insert(PracticeImport, { id, bodyId, personId, importedOn: today, recordedAt: now, undoneAt: null });
}

/** The rows of the batch that are in, also those that were withdrawn singly since: they do not come again. */
async function rowsIn({ manager, bodyId }: Transaction, importId: string): Promise<number[]> {
  const entries = await manager.find(Entry, { where: { bodyId, importId }, select: { id: true, importRow: true } });
  return entries.map(({ importRow }) => importRow!);
}

async function logRows(
  { manager, bodyId, now, tellAll }: Transaction,
  personId: string,
  importId: string,
  rows: readonly ImportedRow[],
  engagements: readonly (EngagementUsed | null)[],
  rowsBefore: number,
): Promise<void> {
  const logged = rows.map(({ row, client, heldOn, minutes, paid }) => {
    const { id: engagementId, kind } = engagements[client]!;
    return { entryId: newId(), importRow: row, personId, engagementId, kind, heldOn, minutes, paid };
  });
  await manager.insert(
    Entry,
    logged.map(({ entryId, kind: _, ...entry }) => ({ id: entryId, bodyId, importId, recordedAt: now, ...entry })),
  );
  await tellAll(
    practiceLogged,
    logged.map(({ importRow: _, ...fact }) => ({ ...fact, revision: 1 })),
    rowsBefore,
  );
}
