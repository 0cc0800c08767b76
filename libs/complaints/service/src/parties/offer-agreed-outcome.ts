import { Injectable } from '@nestjs/common';
import { type Offer, offerOf, refusalsToOffer } from '@standing/complaints/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { proposeStep } from '../steps/propose-step.js';

export type OutcomeOffered = Offer & { readonly caseId: string };

/** An assessor proposes an agreed outcome; it is offered once enough of them stand by it, each for themself. */
@Injectable()
export class OfferAgreedOutcome {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The proposal's id. Refusals: see `refusalsToOffer`. `NotFound` for whoever is no assessor of the case. */
  execute(offer: OutcomeOffered, key: string, actor: Member): Promise<string> {
    const input = this.texts.digest('offer', offer);
    return this.unitOfWork.run({ actor, name: 'complaints.offer-agreed-outcome', key, input }, async (tx) => {
      const { caseId } = offer;
      const { theCase, as } = await caseHeldBy(tx, actor, caseId, ['assessor']);
      const by = { as, personIds: [actor.personId] };
      refuseIfAny(refusalsToOffer(offer, by, theCase, tx.today));
      await tx.audit('complaints.offer-agreed-outcome', caseId);
      return proposeStep(this.texts, tx, caseId, theCase, offerOf(offer, by), { reasons: offer.reasons.trim() });
    });
  }
}
