import { Injectable } from '@nestjs/common';
import { refusalsToEndPause, resumedOn } from '@standing/accreditation/rules';
import { type Day, NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { nextMoment } from '../awards/awards-of-person.js';
import { oneAtATime } from '../lock.js';
import { pausesOf } from './pauses-of-person.js';
import { recordPause } from './record-pause.js';

/** A member says from which day they practise again; from the first day of the pause or before, it never was. */
@Injectable()
export class EndPause {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The pause's id. Another's is not found. Refusals: see `refusalsToEndPause`. */
  execute(pauseId: string, resumesOn: Day, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.end-pause', key, input: { pauseId, resumesOn } };
    return this.unitOfWork.run(command, async (tx) => {
      const { personId } = actor;
      await oneAtATime(tx, `evidence ${personId}`);
      const said = await pausesOf(tx, personId);
      const last = said.findLast((one) => one.pauseId === pauseId);
      if (last === undefined) throw new NotFound('pause');
      refuseIfAny(refusalsToEndPause(last, resumesOn, tx.today));

      const revision = last.revision + 1;
      const days = { fromOn: last.fromOn, resumesOn: resumedOn(last, resumesOn) };
      await recordPause(tx, personId, { pauseId, revision, ...days, recordedAt: nextMoment(tx.now, [], [], said) });
      return pauseId;
    });
  }
}
