import { Injectable } from '@nestjs/common';
import { applicationSubmitted } from '@standing/accreditation/facts';
import { refusalsToApply } from '@standing/accreditation/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { isAppealing } from '../appeals/is-appealing.js';
import { awardsOf, standingToday } from '../awards/awards-of-person.js';
import { oneAtATime } from '../lock.js';
import { schemeInForce } from '../schemes/scheme-in-force.js';
import { ApplicationRow } from './application.entity.js';

/** A member asks the body to award them a level, whether or not its lines are met: whoever decides looks at them. */
@Injectable()
export class ApplyForLevel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The application's id. Refusals: see `refusalsToApply`. */
  execute(level: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.apply-for-level', key, input: { level } }, async (tx) => {
      const { manager, bodyId, today: appliedOn } = tx;
      const { personId } = actor;
      await oneAtATime(tx, `application ${personId}`);
      const version = await schemeInForce(tx);
      const standing = await standingToday(tx, await awardsOf(tx, personId));
      const waiting = await manager.existsBy(ApplicationRow, { bodyId, personId, status: 'waiting' });
      const appealing = await isAppealing(tx, personId);
      refuseIfAny(refusalsToApply(level, { scheme: version && version.document, standing, waiting, appealing }));

      const id = newId();
      const schemeVersionId = version?.id ?? '';
      const application = { id, bodyId, personId, schemeVersionId, level, appliedOn, status: 'waiting' } as const;
      await manager.insert(ApplicationRow, { ...application, kind: 'first', awardId: null, language: actor.locale });
      await tx.tell(applicationSubmitted, { applicationId: id, personId, schemeVersionId, level, appliedOn });
      await tx.audit('accreditation.apply-for-level', id, { level });
      return id;
    });
  }
}
