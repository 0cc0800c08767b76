import { Injectable } from '@nestjs/common';
import { refusalsToAnswer } from '@standing/insurance/rules';
import { newId, NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { ownCover } from '../covers/own-cover.js';
import { checkAsItStands } from './check-as-it-stands.js';
import { CoverCheckAnswerRow } from './check.entities.js';

export type CheckAnswer = { readonly id: string; readonly coverId: string };

/** A member says which of their covers the attestation in force is of. */
@Injectable()
export class AnswerCoverCheck {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The check's id; another's is not found. Refusals: see `refusalsToAnswer`. */
  execute(input: CheckAnswer, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'insurance.answer-cover-check', key, input }, async (tx) => {
      const { manager, bodyId, today: answeredOn, now: recordedAt } = tx;
      const { id: checkId, coverId } = input;
      const check = await checkAsItStands(tx, checkId);
      if (check.personId !== actor.personId) throw new NotFound();
      refuseIfAny(refusalsToAnswer(check, await ownCover(tx, actor, coverId), answeredOn));

      await manager.insert(CoverCheckAnswerRow, { id: newId(), bodyId, checkId, coverId, answeredOn, recordedAt });
      await tx.audit('insurance.answer-cover-check', checkId);
      return checkId;
    });
  }
}
