import { Injectable } from '@nestjs/common';
import type { CaseFunction } from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { recordStep } from '../cases/record-step.js';

/** What is owed in a case beside its steps, and who records that it was done. */
const OWED = {
  'screen-risk': ['case-manager', 'registrar'],
  'tell-complainant': ['case-manager'],
} as const satisfies Record<string, readonly CaseFunction[]>;

/** Records that the risk was looked at, or that the complainant was told how it goes: the clocks K3 and K2 stop. */
@Injectable()
export class RecordCare {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The case's id. Refusals: see `refusalsTo`. */
  execute(event: keyof typeof OWED, caseId: string, key: string, actor: Member): Promise<string> {
    const name = `complaints.${event}`;
    return this.unitOfWork.run({ actor, name, key, input: { caseId } }, async (tx) => {
      const { theCase, as } = await caseHeldBy<CaseFunction>(tx, actor, caseId, OWED[event]);
      await recordStep(tx, caseId, theCase, { event, by: { as, personIds: [actor.personId] } });
      await tx.audit(name, caseId);
      return caseId;
    });
  }
}
