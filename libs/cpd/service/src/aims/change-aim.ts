import { Injectable } from '@nestjs/common';
import { type AimRequest, refusalsToAim } from '@standing/cpd/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { AimRevision } from './aim.entity.js';
import { ownActivities, ownAim, type ReadAim } from './own-aim.js';

/** A coach writes an aim anew, or links activities to it, as a new revision; what came of it stays. */
@Injectable()
export class ChangeAim {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The aim's id. Refusals: see `refusalsToAim`; `NotFound` for another's aim or activity; `Stale`. */
  execute(input: ReadAim & AimRequest, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.change-aim', key, input }, async (tx) => {
      const { manager, now: recordedAt } = tx;
      const { personId } = actor;
      await oneAtATime(tx, personId);
      const before = await ownAim(tx, personId, input);
      refuseIfAny(refusalsToAim(input, tx.today, before.wishedBy));
      await ownActivities(tx, personId, input.activityIds);
      const { version, ...said } = input;
      const changes = { ...said, revision: version + 1, recordedAt };
      await manager.insert(AimRevision, manager.create(AimRevision, { ...before, ...changes }));
      await tx.audit('cpd.change-aim', input.id);
      return input.id;
    });
  }
}
