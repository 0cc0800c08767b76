import { Injectable } from '@nestjs/common';
import { isOpen } from '@standing/ethics/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { CampaignClosureRow, CampaignRow } from './campaign.entity.js';

/** A campaign ends before its deadline: nobody is reminded any more. What was signed stays. */
@Injectable()
export class CloseCampaign {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The campaign's id. Refusal: ETHICS_CAMPAIGN_OVER. */
  execute(id: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'ethics.close-campaign', key, input: { id } }, async (tx) => {
      const { manager, bodyId, today: closedOn, now: closedAt } = tx;
      await oneAtATime(tx, 'campaigns');
      const campaign = await manager.findOneByOrFail(CampaignRow, { bodyId, id });
      const closure = await manager.findOneBy(CampaignClosureRow, { bodyId, campaignId: id });
      refuseIfAny(isOpen(campaign, closure?.closedOn ?? null, closedOn) ? [] : [{ code: 'ETHICS_CAMPAIGN_OVER' }]);

      await manager.insert(CampaignClosureRow, {
        campaignId: id,
        bodyId,
        closedBy: actor.personId,
        closedOn,
        closedAt,
      });
      await tx.audit('ethics.close-campaign', id);
      return id;
    });
  }
}
