import { Injectable } from '@nestjs/common';
import { NotFound, refuseIfAny } from '@standing/kernel';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { termsAnswered } from '@standing/supervision/facts';
import { refusalsToAnswerTerms, type TermsState } from '@standing/supervision/rules';
import type { Agreement } from '../agreements/agreement.entity.js';
import { AgreementTermsRow, TermsAnswerRow } from './agreement-terms.entity.js';
import { agreementOfParty, type Party, sideOf } from './party.js';
import { closeTerms } from './say-terms.js';

export type TermsAnswer = { readonly agreementId: string; readonly termsId: string; readonly agree: boolean };

/** The other of the two agrees to the terms, which are in force from that day, or does not: then nothing changes. */
@Injectable()
export class AnswerTerms {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The agreement's id. Refusals: see `refusalsToAnswerTerms`. */
  execute(input: TermsAnswer, key: string, actor: Party): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.answer-terms', key, input }, async (tx) => {
      const { manager, bodyId } = tx;
      const agreement = await agreementOfParty(tx, actor, input.agreementId);
      const terms = await manager.findOneBy(AgreementTermsRow, {
        bodyId,
        id: input.termsId,
        agreementId: agreement.id,
      });
      if (!terms || agreement.status === 'proposed') throw new NotFound('terms');
      const answered = await manager.findOneBy(TermsAnswerRow, { bodyId, termsId: terms.id });
      const state: TermsState = answered?.answer ?? 'waiting';
      refuseIfAny(refusalsToAnswerTerms({ proposedBy: terms.proposedBy, state }, sideOf(actor)));

      await settleTerms(tx, agreement, terms, input.agree);
      await tx.audit('supervision.answer-terms', agreement.id, { agreed: String(input.agree) });
      return agreement.id;
    });
  }
}

/** Says and tells what the other answered. */
export async function settleTerms(
  tx: Transaction,
  { id: agreementId, supervisorId, superviseeId: personId }: Agreement,
  terms: AgreementTermsRow,
  agree: boolean,
): Promise<void> {
  const answer = agree ? 'agreed' : 'declined';
  await closeTerms(tx, terms, answer);
  const answeredOn = tx.today;
  await tx.tell(termsAnswered, { agreementId, supervisorId, personId, termsId: terms.id, answer, answeredOn });
}
