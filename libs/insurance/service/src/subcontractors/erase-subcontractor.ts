import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { SubcontractorRow } from './subcontractor.entities.js';

/** A coach erases a subcontractor from their register: nothing of it is left. */
@Injectable()
export class EraseSubcontractor {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The id that was erased; another's is not found. */
  execute(input: { readonly id: string }, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'insurance.erase-subcontractor', key, input }, async (tx) => {
      const { manager, bodyId } = tx;
      const row = await manager.findOneByOrFail(SubcontractorRow, { bodyId, personId: actor.personId, id: input.id });
      await manager.remove(row);
      return input.id;
    });
  }
}
