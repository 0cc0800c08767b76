import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { lockedDraft } from './locked-draft.js';
import { SchemeDraftRow } from './scheme-draft.entity.js';

/** A scheme administrator gives up a draft. What it was stays on record, and another can begin from it. */
@Injectable()
export class DiscardDraft {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The draft's id. Refusals: see `refusalsOfClosed`. */
  execute(id: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run(
      { actor, name: 'accreditation.discard-scheme-draft', key, input: { id } },
      async (tx) => {
        const { manager, bodyId, now: closedAt } = tx;
        const { revision } = await lockedDraft(tx, id);
        await manager.update(SchemeDraftRow, { bodyId, id }, { status: 'discarded', closedAt });
        await tx.audit('accreditation.discard-scheme-draft', id, { revision });
        return id;
      },
    );
  }
}
