import { Injectable } from '@nestjs/common';
import { isFileOver } from '@standing/cpd/rules';
import { newId } from '@standing/kernel';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { ActivityRevision } from '../activities/activity.entity.js';
import { tellActivity } from '../activities/tell-activity.js';
import { CpdDocument } from '../documents/document.entity.js';
import { oneAtATime } from '../lock.js';
import { DocumentErasureRow } from './document-erasure.entity.js';
import { KEPT_FILES, type KeptFile } from './kept-file.sql.js';

/**
 * A file whose time is over is erased: nobody reads it from now on, and what is in it goes with the next sweep. What counts
 * stays: its activity, where it stands, is told again with the day.
 */
@Injectable()
export class EraseFile {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The file's id. One that is kept still, or was erased already, stays as it is. */
  execute(bodyId: string, documentId: string): Promise<string> {
    const actor = { kind: 'service', service: 'cpd', bodyId, locale: 'fr' } as const;
    const command = { actor, name: 'cpd.erase-file', key: newId(), input: { documentId } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, today: erasedOn, now: recordedAt } = tx;
      const { personId } = await manager.findOneByOrFail(CpdDocument, { bodyId, id: documentId });
      await oneAtATime(tx, personId);
      const [file]: KeptFile[] = await manager.query(`${KEPT_FILES} and d.id = $2`, [bodyId, documentId]);
      if (!file || !isFileOver(file, erasedOn)) return documentId;

      await manager.insert(DocumentErasureRow, { bodyId, documentId, erasedOn, recordedAt });
      await this.sayOfActivity(tx, documentId);
      await tx.audit('cpd.erase-file', documentId);
      return documentId;
    });
  }

  /** A file shows one activity at the most. One that was withdrawn, or has another file by now, is not told again. */
  private async sayOfActivity(tx: Transaction, documentId: string): Promise<void> {
    const { manager, bodyId, today: fileErasedOn, now: recordedAt } = tx;
    const shown = await manager.findOne(ActivityRevision, {
      where: { bodyId, documentId },
      order: { revision: 'DESC' },
    });
    if (!shown || shown.state === 'withdrawn') return;
    const later = await manager.existsBy(ActivityRevision, { bodyId, id: shown.id, revision: shown.revision + 1 });
    if (later) return;
    const next = manager.create(ActivityRevision, {
      ...shown,
      fileErasedOn,
      revision: shown.revision + 1,
      recordedAt,
    });
    await manager.insert(ActivityRevision, next);
    await tellActivity(tx, next);
  }
}
