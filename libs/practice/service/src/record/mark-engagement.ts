import { Injectable } from '@nestjs/common';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { isTripartite, type MarkRequest, refusalsToMark, replacedBy } from '@standing/practice/rules';
import { ownEngagement } from '../engagements/own-engagement.js';
import { oneAtATime } from '../lock.js';
import { MarkRow } from './engagement-mark.entity.js';
import { lastTerms, standingMarks } from './last-said.js';

export type MarkEngagementRequest = MarkRequest & { readonly engagementId: string };

/** A coach marks in an engagement's record that something was agreed, answered or done on a day. Nobody is told. */
@Injectable()
export class MarkEngagement {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The engagement's id. Refusals: see `refusalsToMark`; `NotFound` for another's engagement. */
  execute(input: MarkEngagementRequest, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'practice.mark-engagement', key, input }, async (tx) => {
      const { manager, bodyId, now: recordedAt } = tx;
      const { personId } = actor;
      const { engagementId, item, answer, onDay } = input;
      await oneAtATime(tx, engagementId);
      const { startedOn } = await ownEngagement(tx, personId, engagementId);
      const standing = await standingMarks(tx, engagementId);
      const tripartite = isTripartite(await lastTerms(tx, engagementId));
      refuseIfAny(refusalsToMark(input, { startedOn, tripartite }, standing, tx.today));

      const id = newId();
      const replacesId = replacedBy(item, standing)?.id ?? null;
      const mark = { id, bodyId, personId, engagementId, item, answer, onDay, replacesId, recordedAt };
      await manager.insert(MarkRow, mark);
      await tx.audit('practice.mark-engagement', id);
      return engagementId;
    });
  }
}
