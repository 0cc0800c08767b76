import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { refusalsToTakeFeedback } from '@standing/accreditation/rules';
import { refuseIfAny } from '@standing/kernel';
import { FeedbackTickets, type Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { DraftWordsRow } from '../answers/application-words.entity.js';
import { lockedApplicationDraft } from './locked-application-draft.js';
import { emptyStep } from './taken-over.js';

export type FeedbackToTake = {
  /** What is handed over, and the note by which the platform vouches for it. */
  readonly text: string;
  readonly ticket: string;
  /** The revision at which the step was seen; 0 where no words were in it. */
  readonly revision: number;
};

/** A member hands words of their feedback over with their application, in place of those that were in the draft. */
@Injectable()
export class TakeFeedbackWords {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: FeedbackTickets,
  ) {}

  /** The draft's id. `Stale` where another window changed the step. Refusals: see `refusalsToTakeFeedback`. Tried again with another note, it is the same act. */
  execute({ text, ticket, revision: seen }: FeedbackToTake, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.take-feedback-words', key, input: { text, revision: seen } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, bodyId } = tx;
      const draft = await lockedApplicationDraft(tx, actor.personId);
      const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
      const vouched = await this.tickets.read(ticket, { bodyId, personId: actor.personId });
      refuseIfAny(refusalsToTakeFeedback(vouched, sha256));

      const revision = await emptyStep(tx, draft, DraftWordsRow, seen);
      await manager.insert(DraftWordsRow, { bodyId, draftId: draft.id, text, sha256, revision });
      await tx.audit('accreditation.take-feedback-words', draft.id);
      return draft.id;
    });
  }
}
