import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { answerAttendance, waitingAttendance } from './own-attendance.js';

/** A coach says that they were not there: no reason is asked, and it is not reported to them again. */
@Injectable()
export class RefuseAttendance {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The attendance's id. `NotFound` for another's, and for one that waits no more. */
  execute(id: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.refuse-attendance', key, input: { id } }, async (tx) => {
      await oneAtATime(tx, actor.personId);
      await waitingAttendance(tx, actor.personId, id);
      await answerAttendance(tx, id, null);
      await tx.audit('cpd.refuse-attendance', id);
      return id;
    });
  }
}
