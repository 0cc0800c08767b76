import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import type { LinkHolder } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { isDisowned, refusalsToDisown } from '@standing/supervision/rules';
import { agreementDeclined } from '@standing/supervision/facts';
import { lockedSupervisor } from '../supervisors/locked-supervisor.js';
import { settleTerms } from '../terms/answer-terms.js';
import { waitingTerms } from '../terms/say-terms.js';
import { linkAgreement } from './link-agreement.js';

/** "I don't know this person", to a proposal: it is declined, and the entry is flagged for the body. */
@Injectable()
export class DisownAgreement {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The agreement's id. To disown twice changes and tells nothing. `SUPERVISION_ALREADY_ANSWERED`. */
  execute(key: string, actor: LinkHolder): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.disown-agreement', key, input: {} }, async (tx) => {
      const supervisor = await lockedSupervisor(tx, actor.recipientId);
      const agreement = await linkAgreement(tx, actor);
      if (isDisowned(agreement)) return agreement.id;
      refuseIfAny(refusalsToDisown(agreement));

      const { today } = tx;
      await tx.manager.save(Object.assign(agreement, { status: 'declined', answeredOn: today, disownedOn: today }));
      await tx.manager.save(Object.assign(supervisor, { disownedOn: today }));
      const terms = await waitingTerms(tx, agreement.id);
      if (terms) await settleTerms(tx, agreement, terms, false);
      const { id: agreementId, superviseeId: personId } = agreement;
      await tx.tell(agreementDeclined, { agreementId, supervisorId: supervisor.id, personId });
      await tx.audit('supervision.disown-agreement', agreementId);
      return agreementId;
    });
  }
}
