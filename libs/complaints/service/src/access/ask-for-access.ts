import { Injectable } from '@nestjs/common';
import { refusalsToAskForAccess } from '@standing/complaints/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { CaseTexts } from '../cases/case-texts.js';
import { ReturnCodes } from '../cases/return-codes.js';
import { writeLetter } from '../letters/write-letter.js';
import { AccessRequestRow } from './access.entities.js';
import { accessesIn } from './accesses-of-case.js';
import { askerInHand, type OwnCase } from './asker-in-hand.js';

/** A party asks for a copy of what is kept of them in their case, and is written to at once that it came (K16). */
@Injectable()
export class AskForAccess {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
    private readonly codes: ReturnCodes,
  ) {}

  /** The request's id. Refusals: see `refusalsToAskForAccess` and `askerInHand`. */
  execute(own: OwnCase, key: string, actor: Actor): Promise<string> {
    const name = 'complaints.ask-for-access';
    return this.unitOfWork.run({ actor, name, key, input: this.texts.digest(name, own) }, async (tx) => {
      const { manager, bodyId, today: askedOn, now: recordedAt } = tx;
      const { caseId, theCase, party, personId, knownBy, inAudit } = await askerInHand(tx, this.codes, actor, own);
      const earlier = await accessesIn(tx, caseId);
      refuseIfAny(refusalsToAskForAccess(earlier.filter((one) => one.party === party)));

      const id = newId();
      await manager.insert(AccessRequestRow, { id, bodyId, caseId, party, personId, knownBy, askedOn, recordedAt });
      await writeLetter(tx, caseId, theCase, { to: party, template: 'access-received' });
      await tx.audit(name, caseId, { request: id, party }, inAudit);
      return id;
    });
  }
}
