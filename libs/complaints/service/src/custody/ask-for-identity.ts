import { Injectable } from '@nestjs/common';
import { ASKERS, refusalsToAsk } from '@standing/complaints/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { IsNull, MoreThan } from 'typeorm';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { FunctionHeld } from '../cases/function-held.entity.js';
import { IdentityRequestRow } from './custody.entities.js';
import type { AskForIdentityInput } from './custody-inputs.graphql.js';
import { openingsIn } from './openings-of-case.js';

/** Somebody of the case asks its custodian to be told, alone and for some days, a name that is kept from the coach (R12). */
@Injectable()
export class AskForIdentity {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The request's id. Refusals: see `refusalsToAsk`. `NotFound` for whoever holds no function in the case that may ask. */
  execute(asked: AskForIdentityInput, key: string, actor: Member): Promise<string> {
    const name = 'complaints.ask-for-identity';
    return this.unitOfWork.run({ actor, name, key, input: this.texts.digest(name, asked) }, async (tx) => {
      const { caseId, ground, days, reasons } = asked;
      const { manager, bodyId, today: askedOn, now: recordedAt } = tx;
      const { personId } = actor;
      const { row, theCase, as } = await caseHeldBy(tx, actor, caseId, ASKERS);
      const request = { personId, as, level: row.nameVisibility, days, reasons };
      refuseIfAny(refusalsToAsk(request, await openingsIn(tx, caseId), theCase, askedOn));

      const held = { bodyId, caseId, personId, function: as };
      const { id: holdingId } = await manager.findOneOrFail(FunctionHeld, {
        where: [
          { ...held, endedOn: IsNull() },
          { ...held, endedOn: MoreThan(askedOn) },
        ],
      });
      const id = newId();
      const kept = { holdingId, askedBy: personId, askedAs: as, ground, days, askedOn, recordedAt };
      await manager.insert(IdentityRequestRow, { id, bodyId, caseId, ...kept });
      await this.texts.writeEntry(tx, caseId, id, { reasons: reasons.trim() });
      await tx.audit(name, caseId, { request: id, function: as, ground, days });
      return id;
    });
  }
}
