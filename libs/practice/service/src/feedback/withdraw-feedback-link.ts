import { Injectable } from '@nestjs/common';
import { NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { linkState, refusalsToWithdrawLink } from '@standing/practice/rules';
import { ownEngagement } from '../engagements/own-engagement.js';
import { oneAtATime } from '../lock.js';
import { FeedbackLinkRow } from './feedback-link.entity.js';
import { Feedback } from './feedback.entity.js';

/** A coach ends the link of an engagement before anybody has answered by it. */
@Injectable()
export class WithdrawFeedbackLink {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The link's id. Refusals: see `refusalsToWithdrawLink`; `NotFound` for another's engagement, or one without a link. */
  execute(engagementId: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run(
      { actor, name: 'practice.withdraw-feedback-link', key, input: engagementId },
      async (tx) => {
        const { manager, bodyId, today } = tx;
        await ownEngagement(tx, actor.personId, engagementId);
        await oneAtATime(tx, engagementId);
        const link = await manager.findOne(FeedbackLinkRow, { where: { bodyId, engagementId }, order: { id: 'DESC' } });
        if (!link) throw new NotFound('feedback link');
        const feedback = await manager.findOneBy(Feedback, { bodyId, linkId: link.id });
        refuseIfAny(refusalsToWithdrawLink(linkState({ ...link, givenOn: feedback?.givenOn ?? null }, today)));

        await manager.update(FeedbackLinkRow, { bodyId, id: link.id }, { endedOn: today });
        await tx.audit('practice.withdraw-feedback-link', link.id);
        return link.id;
      },
    );
  }
}
