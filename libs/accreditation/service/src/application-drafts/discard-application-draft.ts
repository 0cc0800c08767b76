import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { ApplicationDraftRow } from './application-draft.entity.js';
import { lockedApplicationDraft } from './locked-application-draft.js';

/** A member gives their draft up: all of it is erased at once. */
@Injectable()
export class DiscardApplicationDraft {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The id that the draft had. Not found while there is none. */
  execute(key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.discard-application-draft', key, input: {} };
    return this.unitOfWork.run(command, async (tx) => {
      const { id } = await lockedApplicationDraft(tx, actor.personId);
      await tx.manager.delete(ApplicationDraftRow, { bodyId: tx.bodyId, id });
      await tx.audit('accreditation.discard-application-draft', id);
      return id;
    });
  }
}
