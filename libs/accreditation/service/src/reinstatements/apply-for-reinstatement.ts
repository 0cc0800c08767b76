import { Injectable } from '@nestjs/common';
import { applicationSubmitted } from '@standing/accreditation/facts';
import { refusalsToReinstate } from '@standing/accreditation/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { isAppealing } from '../appeals/is-appealing.js';
import { ApplicationRow } from '../applications/application.entity.js';
import { hasOpen } from '../applications/has-open.js';
import { freezeFees } from '../fees/freeze-fees.js';
import { oneAtATime } from '../lock.js';
import { upkeepToday } from '../renewals/renewal-today.js';
import { rungAsked } from './rung-asked.js';

/** A member who was away asks to be accredited again, by what the scheme in force asks after so long an absence. */
@Injectable()
export class ApplyForReinstatement {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The application's id. Refusals: see `refusalsToReinstate`. */
  execute(key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.apply-for-reinstatement', key, input: {} }, async (tx) => {
      const { manager, bodyId, today: appliedOn } = tx;
      const { personId } = actor;
      await oneAtATime(tx, `application ${personId}`);
      const { standing, version, renewal } = await upkeepToday(tx, personId);
      const scheme = version && version.document;
      const isOffered = rungAsked(scheme, standing, appliedOn) !== null;
      const waiting = await hasOpen(tx, personId);
      const appealing = await isAppealing(tx, personId);
      refuseIfAny(refusalsToReinstate({ standing, renewal, scheme, isOffered, waiting, appealing }));
      if (version === null || standing.award === null) throw new Error('Somebody came back to nothing.');

      const id = newId();
      const asked = { personId, schemeVersionId: version.id, level: standing.award.level, appliedOn };
      await manager.insert(ApplicationRow, {
        ...{ id, bodyId, ...asked, status: 'waiting' },
        ...{ kind: 'reinstatement', awardId: null, language: actor.locale },
      });
      await freezeFees(tx, { id, kind: 'reinstatement', level: asked.level }, version);
      await tx.tell(applicationSubmitted, { applicationId: id, ...asked });
      await tx.audit('accreditation.apply-for-reinstatement', id, { level: asked.level });
      return id;
    });
  }
}
