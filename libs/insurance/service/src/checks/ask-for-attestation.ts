import { Injectable } from '@nestjs/common';
import { coverCheckAsked } from '@standing/insurance/facts';
import { refusalsToAsk, type ToAsk } from '@standing/insurance/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../covers/own-cover.js';
import { CoverCheckRow } from './check.entities.js';
import { TO_ASK } from './check.sql.js';

/** Whom an officer asks, and until when. */
export type CheckAsked = { readonly personId: string; readonly dueOn: string };

/** An officer asks one member for the attestation in force. */
@Injectable()
export class AskForAttestation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The check's id. Refusals: see `refusalsToAsk`. */
  execute(input: CheckAsked, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'insurance.ask-for-attestation', key, input }, async (tx) => {
      const { manager, bodyId, today: askedOn, now: recordedAt } = tx;
      const { personId, dueOn } = input;
      await oneAtATime(tx, 'checks');
      const [known]: readonly Omit<ToAsk, 'personId'>[] = await manager.query(TO_ASK, [bodyId, askedOn, personId]);
      const { isAccredited = false, isAsked = false } = known ?? {};
      refuseIfAny(refusalsToAsk({ personId, isAccredited, isAsked }, actor, dueOn, askedOn));

      const id = newId();
      const asked = { askedBy: actor.personId, askedOn, dueOn, isDrawn: false, recordedAt };
      await manager.insert(CoverCheckRow, { id, bodyId, personId, ...asked });
      await tx.tell(coverCheckAsked, { checkId: id, personId });
      await tx.audit('insurance.ask-for-attestation', id, { due: dueOn });
      return id;
    });
  }
}
