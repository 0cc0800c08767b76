import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import type { LinkHolder } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { refusalsToAnswer, type Relation } from '@standing/supervision/rules';
import { agreementAccepted, agreementDeclined } from '@standing/supervision/facts';
import { refusedToday } from '../relations/relation-rules-of-body.js';
import { weighRelations } from '../relations/weigh-relations.js';
import { barredDays } from '../supervisors/barred-days.js';
import { recogniseSupervisor } from '../supervisors/recognise-supervisor.js';
import { Supervisor } from '../supervisors/supervisor.entity.js';
import { settleTerms } from '../terms/answer-terms.js';
import { waitingTerms } from '../terms/say-terms.js';
import { linkAgreement } from './link-agreement.js';

export type AgreementAnswer = {
  readonly accept: boolean;
  readonly relations: readonly Relation[];
  /** The supervisor says on purpose that these are all. */
  readonly relationsDeclared: boolean;
};

/** The supervisor accepts or declines the agreement that their link was sent for, and its terms with it (clauses SV-1a, SV-2). */
@Injectable()
export class AnswerAgreement {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The agreement's id. Refusals: see `refusalsToAnswer`. */
  execute(input: AgreementAnswer, key: string, actor: LinkHolder): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.answer-agreement', key, input }, async (tx) => {
      const agreement = await linkAgreement(tx, actor);
      const { bodyId, manager } = tx;
      const supervisor = await manager.findOneByOrFail(Supervisor, { bodyId, id: agreement.supervisorId });
      const standing = { barred: await barredDays(tx, supervisor), today: tx.today, refused: await refusedToday(tx) };
      refuseIfAny(refusalsToAnswer(agreement, input, standing));

      agreement.status = input.accept ? 'accepted' : 'declined';
      agreement.answeredOn = tx.today;
      agreement.supervisorRelations = input.relationsDeclared ? [...new Set(input.relations)] : null;
      await tx.manager.save(agreement);
      const terms = await waitingTerms(tx, agreement.id);
      if (terms) await settleTerms(tx, agreement, terms, input.accept);
      const { id: agreementId, supervisorId, superviseeId: personId, startsOn } = agreement;
      if (input.accept) {
        await tx.tell(agreementAccepted, { agreementId, supervisorId, personId, startsOn });
        await recogniseSupervisor(tx, agreement, supervisor);
        await weighRelations(tx, agreement);
      } else await tx.tell(agreementDeclined, { agreementId, supervisorId, personId });
      await tx.audit('supervision.answer-agreement', agreementId, { status: agreement.status });
      return agreementId;
    });
  }
}
