import { Injectable } from '@nestjs/common';
import { type OwnWords, refusalsToAdd, withAddedLine } from '@standing/ethics/rules';
import { NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { keepDraft, ownDraft } from './own-draft.js';

export type NewCharterLine = { readonly commitment: string; readonly words: OwnWords };

/** A coach adds a line of their own to a commitment. */
@Injectable()
export class AddCharterLine {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The draft's id. Refusals: see `refusalsToAdd`; `NotFound` for a commitment that the edition in force does not have. */
  execute(input: NewCharterLine, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'ethics.add-charter-line', key, input }, async (tx) => {
      const { edition, draft } = await ownDraft(tx, actor.personId);
      if (!edition.content.commitments.some(({ code }) => code === input.commitment)) throw new NotFound('commitment');
      refuseIfAny(refusalsToAdd(draft, input.words));

      const id = await keepDraft(tx, actor.personId, withAddedLine(draft, input.commitment, input.words));
      await tx.audit('ethics.add-charter-line', id);
      return id;
    });
  }
}
