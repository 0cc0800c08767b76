import { Injectable } from '@nestjs/common';
import {
  answersFrom,
  attemptWith,
  type CaseFunction,
  type Given,
  isJoint,
  type PlainStep,
  refusalsToTake,
  takersOf,
} from '@standing/complaints/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { carryOut, wordsOf } from './carry-out.js';
import { proposeStep } from './propose-step.js';

export type StepAsked = {
  readonly caseId: string;
  readonly event: PlainStep;
  /** What was answered of what the step asks. */
  readonly answers: readonly Given[];
};

/**
 * Somebody takes a step of the procedure in the function that they hold in the case. One that several take together they
 * propose: it is taken when enough of them stand by it, each for themself.
 */
@Injectable()
export class TakeStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The case's id. Refusals: see `refusalsToTake`. `NotFound` for whoever holds no function in which it is taken. */
  execute(step: StepAsked, key: string, actor: Member): Promise<string> {
    const input = this.texts.digest('step', step);
    return this.unitOfWork.run({ actor, name: 'complaints.take-step', key, input }, async (tx) => {
      const { caseId, event } = step;
      const answers = answersFrom(step.answers);
      const { theCase, as } = await caseHeldBy<CaseFunction>(tx, actor, caseId, takersOf(event));
      const by = { as, personIds: [actor.personId] };
      refuseIfAny(refusalsToTake({ event, by, answers }, theCase, tx.today));

      await tx.audit('complaints.take-step', caseId, { event });
      const attempt = attemptWith(event, by, answers);
      if (!isJoint(event, theCase)) await carryOut(this.texts, tx, caseId, theCase, attempt, wordsOf(answers));
      else await proposeStep(this.texts, tx, caseId, theCase, attempt, wordsOf(answers));
      return caseId;
    });
  }
}
