import { Injectable } from '@nestjs/common';
import { caseErased } from '@standing/complaints/facts';
import { newId } from '@standing/kernel';
import { KeptFiles } from '@standing/platform/documents';
import { UnitOfWork } from '@standing/platform/messaging';
import { holdCase } from '../cases/load-case.js';
import { ExhibitRow } from '../evidence/exhibit.entity.js';
import { Letter } from '../letters/letter.entity.js';
import { CustodyReminder } from '../custody/custody-reminder.entity.js';
import { ScreeningReminder } from '../screening/screening-reminder.entity.js';
import { Erasure } from './retention.entity.js';

/** Removes every row and every file of a case whose key is destroyed. */
@Injectable()
export class FinishErasure {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: KeptFiles,
  ) {}

  /** The erasure's id. One that is finished stays as it is: nothing is told, and nothing written down, a second time. */
  async execute(bodyId: string, erasureId: string): Promise<string> {
    const exhibits: string[] = [];
    const actor = { kind: 'service', service: 'complaints', bodyId, locale: 'fr' } as const;
    const command = { actor, name: 'complaints.finish-erasure', key: newId(), input: { erasureId } };
    await this.unitOfWork.run(command, async (tx) => {
      const { manager, today } = tx;
      const begun = await manager.findOneByOrFail(Erasure, { bodyId, id: erasureId });
      if (begun.caseId === null) return erasureId;
      await holdCase(tx, begun.caseId);
      const { caseId } = await manager.findOneByOrFail(Erasure, { bodyId, id: erasureId });
      if (caseId === null) return erasureId;
      exhibits.push(...(await manager.findBy(ExhibitRow, { bodyId, caseId })).map(({ id }) => id));
      const letters = await manager.findBy(Letter, { bodyId, caseId });
      const reminders = [
        ...(await manager.findBy(ScreeningReminder, { bodyId, caseId })),
        ...(await manager.findBy(CustodyReminder, { bodyId, caseId })),
      ];
      await manager.query(`select complaints.destroy_case($1, $2)`, [erasureId, today]);
      const told = { letterIds: letters.map(({ id }) => id), reminderIds: reminders.map(({ id }) => id) };
      if (letters.length + reminders.length > 0) await tx.tell(caseErased, told);
      await tx.audit('complaints.finish-erasure', erasureId);
      return erasureId;
    });
    // Nothing opens them since the key is gone; what is left where this is interrupted the sweep takes.
    for (const documentId of exhibits) await this.files.remove({ bodyId, documentId });
    return erasureId;
  }
}
