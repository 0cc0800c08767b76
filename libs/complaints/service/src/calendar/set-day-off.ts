import { Injectable } from '@nestjs/common';
import { refusalsToSetDay } from '@standing/complaints/rules';
import { type Day, newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { CalendarRow } from './calendar.entity.js';

export type DaySet = { readonly day: Day; /** Whether nobody works on it. */ readonly off: boolean };

/** A scheme administrator sets a day that is ahead as one on which nobody works, or as a day like any other again. */
@Injectable()
export class SetDayOff {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The id of what was set. Refusals: see `refusalsToSetDay`. */
  execute(input: DaySet, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.set-day-off', key, input }, async (tx) => {
      const { manager, bodyId, today: setOn, now: recordedAt } = tx;
      const { day, off } = input;
      refuseIfAny(refusalsToSetDay(day, setOn));

      const id = newId();
      const kind = off ? 'day-off' : 'day-on';
      await manager.insert(CalendarRow, { id, bodyId, kind, day, setBy: actor.personId, setOn, recordedAt });
      await tx.audit('complaints.set-day-off', id, { day, kind });
      return id;
    });
  }
}
