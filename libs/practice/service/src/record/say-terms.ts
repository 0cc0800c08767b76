import { Injectable } from '@nestjs/common';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { refusalsOfTerms, type TermsRequest } from '@standing/practice/rules';
import { ownEngagement } from '../engagements/own-engagement.js';
import { oneAtATime } from '../lock.js';
import { TermsRow } from './engagement-terms.entity.js';
import { lastTerms } from './last-said.js';

export type SayTermsRequest = TermsRequest & { readonly engagementId: string };

/** A coach says how an engagement was agreed (CP-2b). What was said before is superseded, and stays. Nobody is told. */
@Injectable()
export class SayTerms {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The engagement's id. Refusals: see `refusalsOfTerms`; `NotFound` for another's engagement. */
  execute(asked: SayTermsRequest, key: string, actor: Member): Promise<string> {
    const input = { ...asked, sponsor: trimmed(asked.sponsor), prescriber: trimmed(asked.prescriber) };
    return this.unitOfWork.run({ actor, name: 'practice.say-engagement-terms', key, input }, async (tx) => {
      const { manager, bodyId, now: recordedAt } = tx;
      const { personId } = actor;
      const { nameIsPseudonym: _, engagementId, ...terms } = input;
      await oneAtATime(tx, engagementId);
      const engagement = await ownEngagement(tx, personId, engagementId);
      refuseIfAny(refusalsOfTerms(input, engagement, await lastTerms(tx, engagementId)));

      const id = newId();
      await manager.insert(TermsRow, { id, bodyId, personId, engagementId, ...terms, recordedAt });
      await tx.audit('practice.say-engagement-terms', id);
      return engagementId;
    });
  }
}

function trimmed(text: string | null): string | null {
  return text === null ? null : text.trim();
}
