import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { type EngagementGiver, refusalsToAskSponsor } from '@standing/practice/rules';
import { lastAnnex } from '../charter/last-annex.js';
import { ownEngagement } from '../engagements/own-engagement.js';
import { oneAtATime } from '../lock.js';
import { lastTerms } from '../record/last-said.js';
import { giverUnder, knownGivers } from './known-givers.js';
import { openLink } from './open-link.js';

/** Who is asked in which engagement. */
export type AskedInEngagement = { readonly engagementId: string; readonly giver: EngagementGiver };

/** A coach makes the link by which a client of one engagement, or its sponsor, gives feedback (DV-3), on the charter annexed to it. Another link before it ends here. */
@Injectable()
export class MakeFeedbackLink {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The token; null when the key was used before. Refusals: see `refusalsToAskSponsor`; `NotFound` for another's engagement. */
  async execute(input: AskedInEngagement, key: string, actor: Member): Promise<string | null> {
    let made: string | null = null;
    await this.unitOfWork.run({ actor, name: 'practice.make-feedback-link', key, input }, async (tx) => {
      const { personId } = actor;
      const { engagementId, giver: giverKind } = input;
      await oneAtATime(tx, personId);
      await ownEngagement(tx, personId, engagementId);
      await oneAtATime(tx, engagementId);
      const giverId = giverKind === 'client' ? null : await sponsorOf(tx, personId, engagementId);
      const charterVersionId = (await lastAnnex(tx, engagementId))?.versionId ?? null;
      made = await openLink(tx, { personId, giverKind, engagementId, giverId, charterVersionId });
      return engagementId;
    });
    return made;
  }
}

/** The sponsor whom the terms of an engagement name now: one giver in all engagements that name them so. */
async function sponsorOf(tx: Transaction, personId: string, engagementId: string): Promise<string> {
  const terms = await lastTerms(tx, engagementId);
  refuseIfAny(refusalsToAskSponsor(terms, await knownGivers(tx, personId)));
  return giverUnder(tx, personId, { kind: 'sponsor', label: terms?.sponsor ?? '' });
}
