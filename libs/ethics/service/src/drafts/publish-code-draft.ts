import { Injectable } from '@nestjs/common';
import { Refused } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { publishEdition } from '../editions/publish-code-edition.js';
import { CodeDraftRow } from './code-draft.entity.js';
import { lockedCodeDraft } from './own-code-draft.js';

/** Publishes the draft as it was seen; there is none afterwards. */
@Injectable()
export class PublishCodeDraft {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The edition's id. `Stale` where somebody else changed it first, `NotFound` where none is begun; refusals:
   * `ETHICS_EDITION_DAY_MISSING`, and see `refusalsToPublish`.
   */
  execute(revision: number, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'ethics.publish-code-draft', key, input: { revision } }, async (tx) => {
      const { content } = await lockedCodeDraft(tx, revision);
      const { validFrom } = content;
      if (validFrom === null) throw new Refused([{ code: 'ETHICS_EDITION_DAY_MISSING', path: 'validFrom' }]);
      const id = await publishEdition(tx, { ...content, validFrom }, actor.personId);
      await tx.manager.delete(CodeDraftRow, { bodyId: tx.bodyId });
      return id;
    });
  }
}
