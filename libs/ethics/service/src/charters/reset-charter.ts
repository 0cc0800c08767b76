import { Injectable } from '@nestjs/common';
import { AS_THE_CORE } from '@standing/ethics/rules';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { keepDraft, ownDraft } from './own-draft.js';

/** A coach goes back to the body's charter. Versions that they published stay as they are. */
@Injectable()
export class ResetCharter {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The draft's id. Refused where no edition is in force. */
  execute(key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'ethics.reset-charter', key, input: null }, async (tx) => {
      const { draft } = await ownDraft(tx, actor.personId);
      const id = await keepDraft(tx, actor.personId, { ...AS_THE_CORE, made: draft.made });
      await tx.audit('ethics.reset-charter', id);
      return id;
    });
  }
}
