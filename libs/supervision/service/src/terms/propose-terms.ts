import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import { UnitOfWork } from '@standing/platform/messaging';
import { termsProposed } from '@standing/supervision/facts';
import { refusalsToProposeTerms, type TermsContent } from '@standing/supervision/rules';
import { agreementOfParty, type Party, sideOf } from './party.js';
import { closeTerms, sayTerms, waitingTerms } from './say-terms.js';

export type ProposedTerms = TermsContent & { readonly agreementId: string };

/** One of the two proposes other terms. Those in force stay so until the other agrees (clause SV-1a). */
@Injectable()
export class ProposeTerms {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The agreement's id. Refusals: see `refusalsToProposeTerms`. */
  execute(input: ProposedTerms, key: string, actor: Party): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.propose-terms', key, input }, async (tx) => {
      const {
        id: agreementId,
        status,
        supervisorId,
        superviseeId,
      } = await agreementOfParty(tx, actor, input.agreementId);
      const side = sideOf(actor);
      const waiting = await waitingTerms(tx, agreementId);
      const open = waiting && ({ proposedBy: waiting.proposedBy, state: 'waiting' } as const);
      refuseIfAny(refusalsToProposeTerms({ status }, open, input, side));

      if (waiting) await closeTerms(tx, waiting, 'replaced');
      const termsId = await sayTerms(tx, agreementId, input, side);
      await tx.tell(termsProposed, { agreementId, supervisorId, personId: superviseeId, termsId, proposedBy: side });
      await tx.audit('supervision.propose-terms', agreementId, { form: input.form, by: side });
      return agreementId;
    });
  }
}
