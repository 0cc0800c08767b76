import { Injectable } from '@nestjs/common';
import { refusalsToReview, type ReviewRequest } from '@standing/cpd/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { AimRevision } from './aim.entity.js';
import { ownAim, type ReadAim } from './own-aim.js';

/** A coach writes what came of an aim (DV-1: the review comes after). It may be written anew, as a new revision. */
@Injectable()
export class ReviewAim {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The aim's id. Refusals: see `refusalsToReview`; `NotFound` for another's; `Stale`. */
  execute(input: ReadAim & ReviewRequest, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.review-aim', key, input }, async (tx) => {
      const { manager, now: recordedAt } = tx;
      await oneAtATime(tx, actor.personId);
      const before = await ownAim(tx, actor.personId, input);
      refuseIfAny(refusalsToReview(input));
      const { id, version, outcome, review } = input;
      const changes = { outcome, review, revision: version + 1, recordedAt };
      await manager.insert(AimRevision, manager.create(AimRevision, { ...before, ...changes }));
      await tx.audit('cpd.review-aim', id);
      return id;
    });
  }
}
