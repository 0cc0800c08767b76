import { isSchemeText } from '@standing/accreditation/format';
import { refusalsOfDocument } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { DraftRevisionRow } from './draft-revision.entity.js';
import { lockedDraft, seenAsItIs } from './locked-draft.js';
import { SchemeDraftRow } from './scheme-draft.entity.js';

/** A document, and the revision of the draft that it was written on. */
export type DocumentToSave = { readonly id: string; readonly revision: number; readonly document: string };

/** A scheme administrator saves the document of a draft, with its mistakes: nothing that was typed is lost. */
@Injectable()
export class SaveDraft {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The draft's id. A document that changes nothing makes no revision. `Stale` where somebody else saved meanwhile.
   * Refusals: see `refusalsOfDocument` and `refusalsOfClosed`.
   */
  execute(input: DocumentToSave, key: string, actor: Member): Promise<string> {
    const { id, document } = input;
    return this.unitOfWork.run({ actor, name: 'accreditation.save-scheme-draft', key, input }, async (tx) => {
      const { manager, bodyId, now: changedAt } = tx;
      refuseIfAny(refusalsOfDocument(document.length, isSchemeText(document)));
      const row = await lockedDraft(tx, id);
      seenAsItIs(row, { revision: input.revision, document });
      if (row.document === document) return id;

      const revision = row.revision + 1;
      const changed = { changedBy: actor.personId, changedAt };
      await manager.insert(DraftRevisionRow, { id: newId(), bodyId, draftId: id, revision, document, ...changed });
      await manager.update(SchemeDraftRow, { bodyId, id }, { revision });
      await tx.audit('accreditation.save-scheme-draft', id, { revision });
      return id;
    });
  }
}
