import { Injectable } from '@nestjs/common';
import { openPause, refusalsOfPauseDay, refusalsToPause, standingOn } from '@standing/accreditation/rules';
import { type Day, newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { awardsOf, endsOf, nextMoment } from '../awards/awards-of-person.js';
import { oneAtATime } from '../lock.js';
import { pausesOf } from './pauses-of-person.js';
import { recordPause } from './record-pause.js';

/** A member says from which day they do not practise. No reason is asked for; the term of their accreditation runs on. */
@Injectable()
export class PauseAccreditation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The pause's id. Refusals: see `refusalsToPause` and `refusalsOfPauseDay`. */
  execute(fromOn: Day, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.pause', key, input: { fromOn } }, async (tx) => {
      const { today, now } = tx;
      const { personId } = actor;
      await oneAtATime(tx, `evidence ${personId}`);
      const awards = await awardsOf(tx, personId);
      const ends = await endsOf(tx, awards);
      const said = await pausesOf(tx, personId);
      const refused = refusalsToPause({ standing: standingOn(awards, ends, today), open: openPause(said, today) });
      refuseIfAny(refused);
      refuseIfAny(refusalsOfPauseDay(fromOn, standingOn(awards, ends, fromOn), today));

      const pauseId = newId();
      const recordedAt = nextMoment(now, awards, ends, said);
      await recordPause(tx, personId, { pauseId, revision: 1, fromOn, resumesOn: null, recordedAt });
      return pauseId;
    });
  }
}
