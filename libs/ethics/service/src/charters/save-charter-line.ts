import { Injectable } from '@nestjs/common';
import { type LineChange, refusalsToChange, withLine } from '@standing/ethics/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { keepDraft, lineOf, ownDraft } from './own-draft.js';

/** A coach keeps, rewords or leaves out one line of their charter; each is saved on its own (RC-0.7). */
@Injectable()
export class SaveCharterLine {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The draft's id. Refusals: see `refusalsToChange`; `NotFound` for a line that there is not. */
  execute(input: LineChange, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'ethics.save-charter-line', key, input }, async (tx) => {
      const own = await ownDraft(tx, actor.personId);
      refuseIfAny(refusalsToChange(lineOf(own, input.code), input));

      const id = await keepDraft(tx, actor.personId, withLine(own.draft, input));
      await tx.audit('ethics.save-charter-line', id);
      return id;
    });
  }
}
