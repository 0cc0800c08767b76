import { Injectable } from '@nestjs/common';
import { caseErased } from '@standing/complaints/facts';
import { newId } from '@standing/kernel';
import { UnitOfWork } from '@standing/platform/messaging';
import { holdCase } from '../cases/load-case.js';
import { Letter } from '../letters/letter.entity.js';
import { Erasure } from './retention.entity.js';

/** Removes every row of a case whose key is destroyed. */
@Injectable()
export class FinishErasure {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The erasure's id. One that is finished stays as it is: nothing is told, and nothing written down, a second time. */
  execute(bodyId: string, erasureId: string): Promise<string> {
    const actor = { kind: 'service', service: 'complaints', bodyId, locale: 'fr' } as const;
    const command = { actor, name: 'complaints.finish-erasure', key: newId(), input: { erasureId } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, today } = tx;
      const begun = await manager.findOneByOrFail(Erasure, { bodyId, id: erasureId });
      if (begun.caseId === null) return erasureId;
      await holdCase(tx, begun.caseId);
      const { caseId } = await manager.findOneByOrFail(Erasure, { bodyId, id: erasureId });
      if (caseId === null) return erasureId;
      const letters = await manager.findBy(Letter, { bodyId, caseId });
      await manager.query(`select complaints.destroy_case($1, $2)`, [erasureId, today]);
      if (letters.length > 0) await tx.tell(caseErased, { letterIds: letters.map(({ id }) => id) });
      await tx.audit('complaints.finish-erasure', erasureId);
      return erasureId;
    });
  }
}
