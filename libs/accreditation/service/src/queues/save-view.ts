import type { Queue } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { keptView, type ViewSaid } from './kept-view.js';
import { SavedViewRow } from './saved-view.entity.js';

export type ViewToSave = ViewSaid & { readonly queue: Queue };

/** Somebody who reads a list of work keeps what they ask of it, for themself or for all who read it. */
@Injectable()
export class SaveView {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The view's id. A list that is not open to them is not found. Refusals: see `refusalsToKeepView`. */
  execute({ queue, ...said }: ViewToSave, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.save-view', key, input: { queue, ...said } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, bodyId } = tx;
      const id = newId();
      const kept = await keptView(tx, { id, queue }, said, actor);
      await manager.insert(SavedViewRow, { id, bodyId, ownerId: actor.personId, queue, ...kept, revision: 1 });
      await tx.audit('accreditation.save-view', id, { queue, shared: String(kept.shared) });
      return id;
    });
  }
}
