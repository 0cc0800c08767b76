import { Injectable } from '@nestjs/common';
import { refusalsToAskForRelief, type ReliefAsked } from '@standing/accreditation/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { ReliefRow } from './relief.entity.js';
import { reliefsOf } from './reliefs-of-person.js';

/** A member asks for leave, a waiver or an extension, with a ground from a list and not a word more. */
@Injectable()
export class AskForRelief {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The relief's id. Refusals: see `refusalsToAskForRelief`. */
  execute(asked: ReliefAsked, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.ask-for-relief', key, input: asked }, async (tx) => {
      const { manager, bodyId, today: askedOn } = tx;
      const { personId } = actor;
      await oneAtATime(tx, `relief ${personId}`);
      refuseIfAny(refusalsToAskForRelief(asked, await reliefsOf(tx, personId), askedOn));

      const id = newId();
      const nothingYet = {
        endedOn: null,
        answeredOn: null,
        answeredBy: null,
        refusal: null,
        grantId: null,
        revision: 0,
      };
      const ask = { id, bodyId, personId, ...asked, askedOn, askedBy: personId, ...nothingYet } as const;
      await manager.insert(ReliefRow, { ...ask, status: 'asked' });
      await tx.audit('accreditation.ask-for-relief', id, {
        kind: asked.kind,
        from: asked.fromOn,
        until: asked.untilOn,
      });
      return id;
    });
  }
}
