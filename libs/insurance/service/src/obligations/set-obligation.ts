import { Injectable } from '@nestjs/common';
import { type Obligation, refusalsToSetObligation } from '@standing/insurance/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { ObligationRow } from './obligation.entities.js';

/** A scheme administrator says what a country asks of whoever practises there, from a day on (LG-1). */
@Injectable()
export class SetObligation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The obligation's id. Refusals: see `refusalsToSetObligation`. */
  execute(input: Obligation, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'insurance.set-obligation', key, input }, async (tx) => {
      const { manager, bodyId, today: setOn, now: recordedAt } = tx;
      refuseIfAny(refusalsToSetObligation(input, setOn));
      const id = newId();
      const set = { id, bodyId, revision: 1, setBy: actor.personId, setOn, recordedAt };
      await manager.insert(ObligationRow, { ...trimmed(input), ...set });
      await tx.audit('insurance.set-obligation', id, { country: input.country, from: input.from });
      return id;
    });
  }
}

function trimmed({ titleFr, titleEn, shownByFr, shownByEn, source, ...rest }: Obligation): Obligation {
  const titles = { titleFr: titleFr.trim(), titleEn: titleEn.trim() };
  return { ...rest, ...titles, shownByFr: shownByFr.trim(), shownByEn: shownByEn.trim(), source: source.trim() };
}
