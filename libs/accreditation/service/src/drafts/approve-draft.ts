import { refusalsToApprove } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { SchemeVersionRow } from '../schemes/scheme-version.entity.js';
import { beforeApproving } from './before-approving.js';
import { readingOf } from './draft-reading.js';
import { lockedDraft, seenAsItIs } from './locked-draft.js';
import { SchemeDraftRow } from './scheme-draft.entity.js';

/** The draft in the revision that the person saw. */
export type SeenDraft = { readonly id: string; readonly revision: number };

/** A scheme administrator who changed nothing in a draft says that it may be published as it stands. */
@Injectable()
export class ApproveDraft {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The draft's id. `Stale` where the draft is another by now. Refusals: see `refusalsToApprove`. */
  execute(input: SeenDraft, key: string, actor: Member): Promise<string> {
    const { id } = input;
    return this.unitOfWork.run({ actor, name: 'accreditation.approve-scheme-draft', key, input }, async (tx) => {
      const { manager, bodyId, now: approvedAt } = tx;
      const row = await lockedDraft(tx, id);
      seenAsItIs(row, input);
      const reading = readingOf(row.document, actor.locale);
      const published = await manager.findBy(SchemeVersionRow, { bodyId });
      refuseIfAny(refusalsToApprove(beforeApproving(row, reading, published, actor.personId)));

      const { revision: approvedRevision } = row;
      const approved = { approvedRevision, approvedBy: actor.personId, approvedAt };
      await manager.update(SchemeDraftRow, { bodyId, id }, approved);
      await tx.audit('accreditation.approve-scheme-draft', id, { revision: approvedRevision });
      return id;
    });
  }
}
