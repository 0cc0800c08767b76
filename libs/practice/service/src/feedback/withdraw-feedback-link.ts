import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { ownEngagement } from '../engagements/own-engagement.js';
import { oneAtATime } from '../lock.js';
import { endLink } from './end-link.js';
import type { AskedInEngagement } from './make-feedback-link.js';

/** A coach ends the link of an engagement, its client's or its sponsor's, before anybody has answered by it. */
@Injectable()
export class WithdrawFeedbackLink {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The link's id. Refusals: see `endLink`; `NotFound` for another's engagement. */
  execute(input: AskedInEngagement, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'practice.withdraw-feedback-link', key, input }, async (tx) => {
      const { engagementId, giver: giverKind } = input;
      await ownEngagement(tx, actor.personId, engagementId);
      await oneAtATime(tx, engagementId);
      return endLink(tx, { engagementId, giverKind });
    });
  }
}
