import { Injectable } from '@nestjs/common';
import { applicationSubmitted } from '@standing/accreditation/facts';
import { refusalsToRenew } from '@standing/accreditation/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { isAppealing } from '../appeals/is-appealing.js';
import { ApplicationRow } from '../applications/application.entity.js';
import { hasOpen } from '../applications/has-open.js';
import { dueNow } from '../due/due-now.js';
import { freezeFees } from '../fees/freeze-fees.js';
import { oneAtATime } from '../lock.js';
import { beforeRenewing } from './before-renewing.js';
import { upkeepToday } from './renewal-today.js';

/** A member asks the body for the next term of the award in force, whether or not its lines are met. */
@Injectable()
export class ApplyForRenewal {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The application's id. Refusals: see `refusalsToRenew`; and ACCREDITATION_NO_SCHEME. */
  execute(key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.apply-for-renewal', key, input: {} }, async (tx) => {
      const { manager, bodyId, today: appliedOn } = tx;
      const { personId } = actor;
      await oneAtATime(tx, `application ${personId}`);
      const upkeep = await upkeepToday(tx, personId);
      const waiting = await hasOpen(tx, personId);
      const appealing = await isAppealing(tx, personId);
      const { version, award } = upkeep;
      const refusals = refusalsToRenew(beforeRenewing(upkeep, { waiting, appealing }));
      refuseIfAny(version === null ? [{ code: 'ACCREDITATION_NO_SCHEME' }] : refusals);
      if (version === null || award === null) throw new Error('A renewal was sent of nothing.');

      const id = newId();
      const { level } = award;
      const sent = { id, bodyId, personId, schemeVersionId: version.id, level, appliedOn, status: 'waiting' } as const;
      await manager.insert(ApplicationRow, { ...sent, kind: 'renewal', awardId: award.id, language: actor.locale });
      await freezeFees(tx, { id, kind: 'renewal', level }, version, upkeep.renewal?.fee ?? null);
      await dueNow(tx, personId);
      const renewal = { schemeVersionId: version.id, level, appliedOn, renewsAwardId: award.id };
      await tx.tell(applicationSubmitted, { applicationId: id, personId, ...renewal });
      await tx.audit('accreditation.apply-for-renewal', id, { award: award.id });
      return id;
    });
  }
}
