import { Injectable } from '@nestjs/common';
import { Stale } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { keptView, type ViewSaid } from './kept-view.js';
import { SavedViewRow } from './saved-view.entity.js';

export type ViewToChange = ViewSaid & Pick<SavedViewRow, 'id' | 'revision'>;

/** The owner of a view gives it another name, shares it or not, or lets it ask something else. */
@Injectable()
export class ChangeView {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The view's id. Another's is not found, though it be shared. `Stale` where the owner changed it meanwhile, elsewhere.
   * Refusals: see `refusalsToKeepView`.
   */
  execute({ id, revision, ...said }: ViewToChange, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.change-view', key, input: { id, revision, ...said } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, bodyId } = tx;
      const where = { bodyId, id, ownerId: actor.personId };
      const row = await manager.findOneOrFail(SavedViewRow, { where, lock: { mode: 'for_no_key_update' } });
      if (row.revision !== revision) throw new Stale({ revision }, { revision: row.revision, name: row.name });
      const kept = await keptView(tx, row, said, actor);
      await manager.save(SavedViewRow, { ...row, ...kept, revision: revision + 1 });
      await tx.audit('accreditation.change-view', id, { queue: row.queue, shared: String(kept.shared) });
      return id;
    });
  }
}
