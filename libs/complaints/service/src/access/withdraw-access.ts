import { Injectable } from '@nestjs/common';
import { refusalsToWithdrawAccess } from '@standing/complaints/rules';
import { newId, NotFound, refuseIfAny } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { CaseTexts } from '../cases/case-texts.js';
import { ReturnCodes } from '../cases/return-codes.js';
import { AccessStepRow, NOTHING_MORE } from './access.entities.js';
import { accessesIn } from './accesses-of-case.js';
import { askerInHand, type OwnCase } from './asker-in-hand.js';

/** A party takes back what they asked for, as long as nobody answered it. */
@Injectable()
export class WithdrawAccess {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
    private readonly codes: ReturnCodes,
  ) {}

  /** The request's id. Refusals: see `refusalsToWithdrawAccess` and `askerInHand`. */
  execute(own: OwnCase, key: string, actor: Actor): Promise<string> {
    const name = 'complaints.withdraw-access';
    return this.unitOfWork.run({ actor, name, key, input: this.texts.digest(name, own) }, async (tx) => {
      const { manager, bodyId, today: onDay, now: recordedAt } = tx;
      const { caseId, party, personId: takenBy, inAudit } = await askerInHand(tx, this.codes, actor, own);
      const last = (await accessesIn(tx, caseId)).findLast((one) => one.party === party);
      refuseIfAny(refusalsToWithdrawAccess(last));
      if (!last) throw new NotFound('request');

      const said = { ...NOTHING_MORE, kind: 'withdrawn' as const, requestId: last.id };
      await manager.insert(AccessStepRow, { ...said, id: newId(), bodyId, caseId, takenBy, onDay, recordedAt });
      await tx.audit(name, caseId, { request: last.id }, inAudit);
      return last.id;
    });
  }
}
