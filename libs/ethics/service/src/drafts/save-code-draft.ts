import { Injectable } from '@nestjs/common';
import { type CodeDraft, refusalsToKeep } from '@standing/ethics/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { CodeDraftRow } from './code-draft.entity.js';
import { lockedCodeDraft } from './own-code-draft.js';

/** Keeps the next edition of the code as it stands now, whatever it still lacks. */
@Injectable()
export class SaveCodeDraft {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** `Stale` where somebody else changed it first, `NotFound` where none is begun. Refusals: see `refusalsToKeep`. */
  async execute(input: CodeDraft & { readonly revision: number }, key: string, actor: Member): Promise<void> {
    await this.unitOfWork.run({ actor, name: 'ethics.save-code-draft', key, input }, async (tx) => {
      const { manager, bodyId, now: changedAt } = tx;
      const { revision, ...content } = input;
      refuseIfAny(refusalsToKeep(content));
      await lockedCodeDraft(tx, revision);
      const change = { content, revision: revision + 1, changedBy: actor.personId, changedAt };
      await manager.update(CodeDraftRow, { bodyId }, change);
      await tx.audit('ethics.save-code-draft', bodyId, { revision: change.revision });
      return bodyId;
    });
  }
}
