import { Injectable } from '@nestjs/common';
import type { HolidaySet } from '@standing/complaints/rules';
import { addDays, newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { CalendarRow } from './calendar.entity.js';

/** A scheme administrator says which public holidays count from tomorrow on; no day that has begun changes. */
@Injectable()
export class SetHolidays {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The id of what was set. */
  execute(holidays: HolidaySet, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.set-holidays', key, input: { holidays } }, async (tx) => {
      const { manager, bodyId, today: setOn, now: recordedAt } = tx;
      const id = newId();
      const day = addDays(setOn, 1);
      const set = { setBy: actor.personId, setOn, recordedAt };
      await manager.insert(CalendarRow, { id, bodyId, kind: 'holidays', day, holidays, ...set });
      await tx.audit('complaints.set-holidays', id, { from: day, holidays });
      return id;
    });
  }
}
