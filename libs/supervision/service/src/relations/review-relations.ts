import { Injectable } from '@nestjs/common';
import { NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { relationsReviewed } from '@standing/supervision/facts';
import { mailboxOf, refusalsToReview, type ReviewOutcome, type ReviewReason } from '@standing/supervision/rules';
import { Agreement } from '../agreements/agreement.entity.js';
import { Supervisor } from '../supervisors/supervisor.entity.js';
import { RelationReviewRow, WeighingRow } from './weighing.entity.js';
import { weighingsOf } from './weighings-of-agreement.js';

export type Review = { readonly weighingId: string; readonly outcome: ReviewOutcome; readonly reason: ReviewReason };

/** A registrar decides whether supervision goes on beside a relation that the body has looked at (clause SV-2). */
@Injectable()
export class ReviewRelations {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The weighing's id. One that was weighed anew since is not found. Refusals: see `refusalsToReview`. */
  execute(input: Review, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.review-relations', key, input }, async (tx) => {
      const { manager, bodyId, today: decidedOn, now: recordedAt } = tx;
      const { weighingId, outcome, reason } = input;
      const agreement = await agreementWeighed(tx, weighingId);
      const last = (await weighingsOf(tx, agreement.id)).at(-1);
      if (last?.id !== weighingId) throw new NotFound('weighing');
      refuseIfAny(refusalsToReview(last, input, await isOneOfTheTwo(tx, agreement, actor)));

      const decided = { outcome, reason, decidedBy: actor.personId, decidedOn, recordedAt };
      await manager.insert(RelationReviewRow, { ...decided, weighingId, bodyId });
      const { id: agreementId, supervisorId, superviseeId: personId } = agreement;
      await tx.tell(relationsReviewed, { agreementId, supervisorId, personId, outcome, decidedOn });
      await tx.audit('supervision.review-relations', agreementId, { outcome, reason });
      return weighingId;
    });
  }
}

/** The agreement of a weighing, locked. */
async function agreementWeighed({ manager, bodyId }: Transaction, weighingId: string): Promise<Agreement> {
  const { agreementId: id } = await manager.findOneByOrFail(WeighingRow, { bodyId, id: weighingId });
  return manager.findOneOrFail(Agreement, { where: { bodyId, id }, lock: { mode: 'for_no_key_update' } });
}

async function isOneOfTheTwo(
  { manager, bodyId }: Transaction,
  { superviseeId, supervisorId }: Agreement,
  { personId, email }: Member,
): Promise<boolean> {
  const supervisor = await manager.findOneByOrFail(Supervisor, { bodyId, id: supervisorId });
  return superviseeId === personId || mailboxOf(supervisor.email) === mailboxOf(email);
}
