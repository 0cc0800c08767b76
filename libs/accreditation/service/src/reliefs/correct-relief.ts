import { Injectable } from '@nestjs/common';
import { refusalsToCorrectRelief } from '@standing/accreditation/rules';
import { type Day, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { recordRelief } from './relief-evidence.js';
import { ReliefRow } from './relief.entity.js';
import { lockedRelief, reliefsOf } from './reliefs-of-person.js';

/** Which relief, and the days that it should have. */
export type ReliefDays = { readonly reliefId: string; readonly fromOn: Day; readonly untilOn: Day };

/** The office corrects the days of granted relief: the ledger keeps the days as they were known before. */
@Injectable()
export class CorrectRelief {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The relief's id. Refusals: see `refusalsToCorrectRelief`. */
  execute(days: ReliefDays, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.correct-relief', key, input: days }, async (tx) => {
      const { manager, bodyId, today } = tx;
      const { reliefId: id, fromOn, untilOn } = days;
      const { personId } = await manager.findOneByOrFail(ReliefRow, { bodyId, id });
      await oneAtATime(tx, `relief ${personId}`);
      const relief = await lockedRelief(tx, id);
      const by = { deciderId: actor.personId, today };
      refuseIfAny(refusalsToCorrectRelief(relief, { fromOn, untilOn }, await reliefsOf(tx, personId), by));

      const corrected = { fromOn, untilOn, endedOn: null, revision: relief.revision + 1 };
      await manager.update(ReliefRow, { bodyId, id }, corrected);
      await recordRelief(tx, { ...relief, ...corrected });
      await tx.audit('accreditation.correct-relief', id, { from: fromOn, until: untilOn });
      return id;
    });
  }
}
