import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { SavedViewRow } from './saved-view.entity.js';

/** The owner of a view removes it: it is gone, also for those with whom they shared it. */
@Injectable()
export class RemoveView {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The view's id. Another's is not found, though it be shared. */
  execute(id: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.remove-view', key, input: { id } }, async (tx) => {
      const { manager, bodyId } = tx;
      const { queue } = await manager.findOneByOrFail(SavedViewRow, { bodyId, id, ownerId: actor.personId });
      await manager.delete(SavedViewRow, { bodyId, id });
      await tx.audit('accreditation.remove-view', id, { queue });
      return id;
    });
  }
}
