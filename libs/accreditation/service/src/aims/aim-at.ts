import { Injectable } from '@nestjs/common';
import { levelAimed } from '@standing/accreditation/facts';
import { nextRecordedAt, refusalsToAim } from '@standing/accreditation/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { dueNow } from '../due/due-now.js';
import { oneAtATime } from '../lock.js';
import { schemeInForce } from '../schemes/scheme-in-force.js';
import { Aim } from './aim.entity.js';

/** A member says which level they work towards. */
@Injectable()
export class AimAt {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The aim's id; the last one's when it says the same, and then nothing is told. Refusals: see `refusalsToAim`. */
  execute(level: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.aim-at', key, input: { level } }, async (tx) => {
      const { manager, bodyId, now } = tx;
      const { personId } = actor;
      const version = await schemeInForce(tx);
      refuseIfAny(refusalsToAim(version && version.document, level));

      await oneAtATime(tx, `aim ${personId}`);
      const last = await manager.findOne(Aim, { where: { bodyId, personId }, order: { recordedAt: 'DESC' } });
      const schemeVersionId = version?.id ?? '';
      if (last && last.level === level && last.schemeVersionId === schemeVersionId) return last.id;

      const id = newId();
      const recordedAt = nextRecordedAt(now, last && last.recordedAt);
      await manager.insert(Aim, { id, bodyId, personId, schemeVersionId, level, recordedAt });
      await dueNow(tx, personId);
      await tx.tell(levelAimed, { personId, schemeVersionId, level });
      await tx.audit('accreditation.aim-at', id, { level });
      return id;
    });
  }
}
