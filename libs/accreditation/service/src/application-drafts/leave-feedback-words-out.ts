import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { DraftWordsRow } from '../answers/application-words.entity.js';
import { lockedApplicationDraft } from './locked-application-draft.js';
import { emptyStep } from './taken-over.js';

/** A member leaves the words of their feedback out again. */
@Injectable()
export class LeaveFeedbackWordsOut {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The draft's id. `Stale` where another window changed the step. */
  execute(revision: number, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.leave-feedback-words-out', key, input: { revision } };
    return this.unitOfWork.run(command, async (tx) => {
      const draft = await lockedApplicationDraft(tx, actor.personId);

      await emptyStep(tx, draft, DraftWordsRow, revision);
      await tx.audit('accreditation.leave-feedback-words-out', draft.id);
      return draft.id;
    });
  }
}
