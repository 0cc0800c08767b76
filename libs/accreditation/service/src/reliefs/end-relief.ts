import { Injectable } from '@nestjs/common';
import { refusalsToEndRelief } from '@standing/accreditation/rules';
import { type Day, refuseIfAny } from '@standing/kernel';
import { allowed, type Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { accreditationPolicy } from '../accreditation.policy.js';
import { recordRelief } from './relief-evidence.js';
import { ReliefRow } from './relief.entity.js';
import { lockedRelief } from './reliefs-of-person.js';

/** Granted relief ends before its last day, or was never taken: its member says so, or somebody of the office. */
@Injectable()
export class EndRelief {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The relief's id. `lastDay` null takes it back as a whole. Another's is not found. Refusals: see `refusalsToEndRelief`. */
  execute(id: string, lastDay: Day | null, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.end-relief', key, input: { id, lastDay } }, async (tx) => {
      const { manager, bodyId } = tx;
      const isStaff = allowed(accreditationPolicy, actor, 'grant', 'Relief');
      const relief = await lockedRelief(tx, id, isStaff ? {} : { personId: actor.personId });
      refuseIfAny(refusalsToEndRelief(relief, lastDay));

      const status = lastDay === null ? 'withdrawn' : 'granted';
      const ended = { status, endedOn: lastDay, revision: relief.revision + 1 } as const;
      await manager.update(ReliefRow, { bodyId, id }, ended);
      await recordRelief(tx, { ...relief, ...ended });
      await tx.audit('accreditation.end-relief', id, { lastDay: lastDay ?? 'none' });
      return id;
    });
  }
}
