import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { CodeDraftRow } from './code-draft.entity.js';
import { lockedCodeDraft } from './own-code-draft.js';

/** Gives up the next edition of the code as far as it is written. It is no evidence: nothing of it is kept. */
@Injectable()
export class DiscardCodeDraft {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** `Stale` where somebody else changed it first, `NotFound` where none is begun. */
  async execute(revision: number, key: string, actor: Member): Promise<void> {
    await this.unitOfWork.run({ actor, name: 'ethics.discard-code-draft', key, input: { revision } }, async (tx) => {
      await lockedCodeDraft(tx, revision);
      await tx.manager.delete(CodeDraftRow, { bodyId: tx.bodyId });
      await tx.audit('ethics.discard-code-draft', tx.bodyId);
      return tx.bodyId;
    });
  }
}
