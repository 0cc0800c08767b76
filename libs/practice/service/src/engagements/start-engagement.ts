import { Injectable } from '@nestjs/common';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { type EngagementKind, type EngagementRequest, pseudonymKey, refusalsToStart } from '@standing/practice/rules';
import { oneAtATime } from '../lock.js';
import { Engagement } from './engagement.entity.js';
import { ownEngagements } from './own-engagement.js';

export type NewEngagement = EngagementRequest & { readonly kind: EngagementKind };

/** A coach records that work with a client or a team has begun, under a pseudonym (CF-1). Nobody is told. */
@Injectable()
export class StartEngagement {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The engagement's id. Refusals: see `refusalsToStart`. */
  execute(input: NewEngagement, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'practice.start-engagement', key, input }, async (tx) => {
      const { manager, bodyId } = tx;
      const { personId } = actor;
      await oneAtATime(tx, personId);
      const own = await ownEngagements(tx, personId);
      refuseIfAny(
        refusalsToStart(
          input,
          own.map((engagement) => engagement.pseudonym),
          tx.today,
        ),
      );

      const engagement = manager.create(Engagement, {
        id: newId(),
        bodyId,
        personId,
        pseudonym: input.pseudonym.trim(),
        pseudonymKey: pseudonymKey(input.pseudonym),
        kind: input.kind,
        startedOn: input.startedOn,
        endedOn: null,
      });
      await manager.insert(Engagement, engagement);
      await tx.audit('practice.start-engagement', engagement.id);
      return engagement.id;
    });
  }
}
