import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { IsNull } from 'typeorm';
import { oneAtATime } from '../lock.js';
import { endLink } from './end-link.js';

/** A coach ends the link of a supervisor or a peer before anybody has answered by it. */
@Injectable()
export class WithdrawGiverFeedbackLink {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The link's id. Refusals: see `endLink`; `NotFound` for a giver of another coach, or a sponsor. */
  execute(giverId: string, key: string, actor: Member): Promise<string> {
    const name = 'practice.withdraw-giver-feedback-link';
    return this.unitOfWork.run({ actor, name, key, input: giverId }, async (tx) => {
      await oneAtATime(tx, giverId);
      return endLink(tx, { personId: actor.personId, giverId, engagementId: IsNull() });
    });
  }
}
