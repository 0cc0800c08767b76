import { Injectable } from '@nestjs/common';
import { type Meeting, refusalsToMeet } from '@standing/insurance/rules';
import { newId, NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { ObligationMeetingRow, ObligationRow } from './obligation.entities.js';

export type MeetingToSay = Meeting & { readonly obligationId: string };

/** A coach says how they meet an obligation, or that it does not concern them. Nobody is told. */
@Injectable()
export class SayMet {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The id of what was said. Refusals: see `refusalsToMeet`; `NotFound` for an obligation that is none. */
  execute(input: MeetingToSay, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'insurance.say-met', key, input }, async (tx) => {
      const { manager, bodyId, now: recordedAt } = tx;
      const { obligationId, ...said } = input;
      const where = { bodyId, id: obligationId };
      const obligation = await manager.findOne(ObligationRow, { where, order: { revision: 'DESC' } });
      if (!obligation) throw new NotFound('obligation');
      refuseIfAny(refusalsToMeet(said, obligation));
      const id = newId();
      const words = said.kind === 'met' ? (said.words ?? '').trim() : null;
      const own = { id, bodyId, personId: actor.personId, obligationId, recordedAt };
      await manager.insert(ObligationMeetingRow, { ...said, ...own, words });
      return id;
    });
  }
}
