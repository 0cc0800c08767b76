import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { recordStep } from '../cases/record-step.js';

/** What two registrars do of a sanction, one after the other; the respondent is told of what takes effect. */
const STEPS = ['propose-sanction', 'put-sanction-in-force', 'annul-sanction'] as const;
export type SanctionStep = (typeof STEPS)[number];

/** A registrar of the case takes a step of its sanction; what becomes of it is told with the step. */
@Injectable()
export class RecordSanctionStep {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The case's id. Refusals: see `refusalsTo`; each step that is missing is one. */
  execute(event: SanctionStep, caseId: string, key: string, actor: Member): Promise<string> {
    const name = `complaints.${event}`;
    return this.unitOfWork.run({ actor, name, key, input: { caseId } }, async (tx) => {
      const { theCase, as } = await caseHeldBy(tx, actor, caseId, ['registrar']);
      await recordStep(tx, caseId, theCase, { event, by: { as, personIds: [actor.personId] } });
      await tx.audit(name, caseId);
      return caseId;
    });
  }
}
