import { Injectable } from '@nestjs/common';
import { type AimRequest, refusalsToAim } from '@standing/cpd/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { AimRevision } from './aim.entity.js';
import { ownActivities } from './own-aim.js';

/** A coach writes what they mean to learn (DV-1). Nobody is told. */
@Injectable()
export class SetAim {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The aim's id. Refusals: see `refusalsToAim`; `NotFound` for another's activity. */
  execute(input: AimRequest, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.set-aim', key, input }, async (tx) => {
      const { manager, bodyId, now: recordedAt } = tx;
      const { personId } = actor;
      refuseIfAny(refusalsToAim(input, tx.today));
      await ownActivities(tx, personId, input.activityIds);
      const id = newId();
      const own = { id, bodyId, personId, revision: 1, outcome: null, review: null, recordedAt };
      await manager.insert(AimRevision, manager.create(AimRevision, { ...input, ...own }));
      await tx.audit('cpd.set-aim', id);
      return id;
    });
  }
}
