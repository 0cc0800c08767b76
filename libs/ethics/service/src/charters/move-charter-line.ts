import { Injectable } from '@nestjs/common';
import { withMovedLine } from '@standing/ethics/rules';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { keepDraft, lineOf, ownDraft } from './own-draft.js';

export type CharterMove = { readonly code: string; readonly direction: 'up' | 'down' };

/** A coach moves a line of their charter one place, among those of its commitment. */
@Injectable()
export class MoveCharterLine {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The draft's id. Refused where no edition is in force; `NotFound` for a line that there is not. */
  execute(input: CharterMove, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'ethics.move-charter-line', key, input }, async (tx) => {
      const own = await ownDraft(tx, actor.personId);
      const moved = withMovedLine(own.edition.content, own.draft, lineOf(own, input.code), input.direction);

      const id = await keepDraft(tx, actor.personId, moved);
      await tx.audit('ethics.move-charter-line', id);
      return id;
    });
  }
}
