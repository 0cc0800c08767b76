import { Injectable } from '@nestjs/common';
import { refusalsOfServiceDay } from '@standing/complaints/rules';
import { type Day, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { recordStep } from '../cases/record-step.js';

export type ServiceProof = {
  readonly caseId: string;
  /** The day on which the registered letter came. */
  readonly on: Day;
};

/** Whoever keeps the case records that a registered letter brought the charges: the time to reply runs from its day. */
@Injectable()
export class ProveService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The case's id. Refusals: see `refusalsOfServiceDay` and `refusalsTo`. */
  execute(proof: ServiceProof, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.prove-service', key, input: proof }, async (tx) => {
      const { caseId, on } = proof;
      const { theCase, as } = await caseHeldBy(tx, actor, caseId, ['registrar', 'case-manager']);
      refuseIfAny(refusalsOfServiceDay(on, tx.today));
      await recordStep(tx, caseId, theCase, { event: 'prove-service', by: { as, personIds: [actor.personId] } }, on);
      await tx.audit('complaints.prove-service', caseId);
      return caseId;
    });
  }
}
