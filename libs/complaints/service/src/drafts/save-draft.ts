import { Injectable } from '@nestjs/common';
import { Refused, refuseIfAny } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { CaseKeys } from '@standing/platform/sealed-text';
import { changesFrom, refusalsToKeep, withChanges } from './draft-answers.js';
import { DraftRow } from './draft.entity.js';
import { Drafts } from './drafts.js';

/** Answers are kept as they are given, one question after the other: two windows that write lose neither's answers. */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: Drafts,
    private readonly keys: CaseKeys,
  ) {}

  /** The draft's id. Refusals: COMPLAINTS_DRAFT_UNREADABLE, and see `refusalsToKeep` and `Drafts.toWrite`. */
  execute(access: string, text: string, key: string, actor: Actor): Promise<string> {
    const input = this.keys.digest('draft', `${access} ${text}`).toString('hex');
    return this.unitOfWork.run({ actor, name: 'complaints.save-draft', key, input }, async (tx) => {
      const { draft, key: draftKey } = await this.drafts.toWrite(tx, access);
      const changes = changesFrom(text);
      if (changes === null) throw new Refused([{ code: 'COMPLAINTS_DRAFT_UNREADABLE' }]);
      const answers = withChanges(this.drafts.answersOf(draft, draftKey), changes);
      refuseIfAny(refusalsToKeep(answers));
      const { manager, bodyId, today: editedOn } = tx;
      const sealed = draftKey.seal('answers', JSON.stringify(answers));
      const written = { answers: sealed, version: draft.version + 1, editedOn };
      await manager.update(DraftRow, { bodyId, id: draft.id }, written);
      return draft.id;
    });
  }
}
