import { Injectable } from '@nestjs/common';
import { newId, NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { refusalsToTakeBack } from '@standing/practice/rules';
import { oneAtATime } from '../lock.js';
import { MarkRow } from './engagement-mark.entity.js';
import { standingMarks } from './last-said.js';

/** A coach takes back a mark that was none. It stays on record, superseded. */
@Injectable()
export class TakeBackMark {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The engagement's id. Refusals: see `refusalsToTakeBack`; `NotFound` for another's mark. */
  execute(markId: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'practice.take-back-mark', key, input: markId }, async (tx) => {
      const { manager, bodyId, now: recordedAt } = tx;
      const { personId } = actor;
      const mark = await manager.findOneBy(MarkRow, { bodyId, personId, id: markId });
      if (!mark) throw new NotFound('mark');
      const { engagementId, item } = mark;
      await oneAtATime(tx, engagementId);
      const standing = await standingMarks(tx, engagementId);
      refuseIfAny(
        refusalsToTakeBack(
          standing.find(({ id }) => id === markId),
          standing,
        ),
      );

      const id = newId();
      const nothing = { answer: null, onDay: null, replacesId: markId };
      await manager.insert(MarkRow, { id, bodyId, personId, engagementId, item, ...nothing, recordedAt });
      await tx.audit('practice.take-back-mark', id);
      return engagementId;
    });
  }
}
