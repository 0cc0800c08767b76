import { Injectable } from '@nestjs/common';
import { type AnswerGiven, refusalsOfAnswer } from '@standing/accreditation/rules';
import { newId, NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { In } from 'typeorm';
import { isNameable } from '../assessing/held-pieces.js';
import { EvidenceRow } from '../heard/evidence.entity.js';
import { DraftAnswerRow } from './application-draft.entity.js';
import { criteriaToday, lockedApplicationDraft, nextRevision, stepSeenAsItIs } from './locked-application-draft.js';

/** An answer, and the revision at which it was seen; 0 where there was none. */
export type AnswerToSave = AnswerGiven & { readonly revision: number };

/** A member saves what they write on one criterion of their draft, and which pieces of their evidence show it. */
@Injectable()
export class SaveDraftAnswer {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The draft's id. `Stale` where another window saved the same answer meanwhile. A piece that is not one's own is not
   * found. Refusals: see `refusalsOfAnswer`.
   */
  execute(answer: AnswerToSave, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.save-draft-answer', key, input: answer }, async (tx) => {
      const { manager, bodyId } = tx;
      const { criterion } = answer;
      const evidenceIds = [...new Set(answer.evidenceIds)];
      const draft = await lockedApplicationDraft(tx, actor.personId);
      refuseIfAny(refusalsOfAnswer(await criteriaToday(tx, draft.level), { ...answer, evidenceIds }));
      await ownPieces(tx, actor.personId, evidenceIds);
      const before = await manager.findOneBy(DraftAnswerRow, { bodyId, draftId: draft.id, criterion });
      const { revision: seenAt, text: mine } = answer;
      const theirs = { revision: before?.revision ?? 0, text: before?.text ?? null };
      stepSeenAsItIs(theirs, { revision: seenAt, text: mine });

      const text = mine?.trim() || null;
      const revision = await nextRevision(tx, draft);
      const written = { criterion, text, evidenceIds, revision };
      await manager.save(DraftAnswerRow, { id: before?.id ?? newId(), bodyId, draftId: draft.id, ...written });
      await tx.audit('accreditation.save-draft-answer', draft.id, { criterion, revision });
      return draft.id;
    });
  }
}

async function ownPieces({ manager, bodyId }: Transaction, personId: string, ids: readonly string[]): Promise<void> {
  const rows = await manager.findBy(EvidenceRow, { bodyId, personId, id: In([...ids]) });
  if (rows.filter(isNameable).length < ids.length) throw new NotFound('evidence');
}
