import { Injectable } from '@nestjs/common';
import { refusalsToTake, type Taking } from '@standing/ethics/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { AdviceSeals, SEALED } from './advice-seals.js';
import { AdviceDeclarationRow, AdviceEnquiryRow } from './enquiry.entity.js';
import { enquiryToTake } from './reach.js';

/** An adviser declares that they know of no conflict of interest, and takes an enquiry, or takes it over: one at a time. */
@Injectable()
export class TakeAdvice {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly seals: AdviceSeals,
  ) {}

  /** The enquiry's id. Refusals: see `refusalsToTake`. */
  execute(id: string, taking: Taking, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'ethics.take-advice', key, input: { id, taking } };
    return this.unitOfWork.run(command, async (tx) => {
      const { personId, name } = actor;
      const enquiry = await enquiryToTake(tx, actor, id);
      const isOwn = enquiry.askerHash === this.seals.askerHash(tx.bodyId, personId);
      refuseIfAny(refusalsToTake({ ...enquiry, isOwn }, personId, taking));

      await declare(tx, id, personId, { hasConflict: false });
      const adviserSealed = (await this.seals.keyOf(tx, id)).seal(SEALED.adviser, name);
      await tx.manager.update(AdviceEnquiryRow, { bodyId: tx.bodyId, id }, { heldBy: personId, adviserSealed });
      await tx.audit('ethics.take-advice', id);
      return id;
    });
  }
}

/** The last declaration of an adviser in an enquiry counts. */
export async function declare(
  { manager, bodyId, today: declaredOn }: Transaction,
  enquiryId: string,
  personId: string,
  { hasConflict }: { readonly hasConflict: boolean },
): Promise<void> {
  const row = { bodyId, enquiryId, personId, hasConflict, declaredOn };
  await manager.upsert(AdviceDeclarationRow, row, ['bodyId', 'enquiryId', 'personId']);
}
