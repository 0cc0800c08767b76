import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { lastDayOfLink } from '@standing/practice/rules';
import { IsNull } from 'typeorm';
import { lastAnnex } from '../charter/last-annex.js';
import { ownEngagement } from '../engagements/own-engagement.js';
import { oneAtATime } from '../lock.js';
import { FeedbackLinkRow } from './feedback-link.entity.js';

/** A coach makes the link by which a client of one engagement gives feedback (DV-3), on the charter annexed to it. Another link before it ends here. */
@Injectable()
export class MakeFeedbackLink {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The token, 256 random bits; null when the key was used before. `NotFound` for another's engagement. */
  async execute(engagementId: string, key: string, actor: Member): Promise<string | null> {
    let made: string | null = null;
    await this.unitOfWork.run({ actor, name: 'practice.make-feedback-link', key, input: engagementId }, async (tx) => {
      const { manager, bodyId, today } = tx;
      const { personId } = actor;
      await ownEngagement(tx, personId, engagementId);
      await oneAtATime(tx, engagementId);
      await manager.update(FeedbackLinkRow, { bodyId, engagementId, endedOn: IsNull() }, { endedOn: today });

      const token = randomBytes(32).toString('base64url');
      const id = newId();
      const charterVersionId = (await lastAnnex(tx, engagementId))?.versionId ?? null;
      const until = lastDayOfLink(today);
      const tokenHash = createHash('sha256').update(token).digest('hex');
      const link = { id, bodyId, personId, engagementId, charterVersionId, tokenHash, madeOn: today, until };
      await manager.insert(FeedbackLinkRow, { ...link, endedOn: null });
      await tx.audit('practice.make-feedback-link', id);
      made = token;
      return id;
    });
    return made;
  }
}
