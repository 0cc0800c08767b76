import { Injectable } from '@nestjs/common';
import { restorationGranted } from '@standing/complaints/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { RightEndRow } from './right-end.entity.js';
import { RightSuspension } from './right-suspension.entity.js';

/**
 * Somebody was restored after a withdrawal: from that day they may supervise again. The days between stay days on which they
 * might not, so that nothing of them is confirmed afterwards.
 */
@Injectable()
export class OnRestorationGranted implements Handler<typeof restorationGranted> {
  readonly hears = restorationGranted;

  async handle(told: DataOf<typeof restorationGranted>, tx: HeardTransaction): Promise<void> {
    const { manager, bodyId, now: recordedAt } = tx;
    const { personId, sanctionId, grantedOn } = told;
    const ended = await manager.findOneBy(RightEndRow, { bodyId, personId });
    if (!ended) return;
    const { mailbox, endedOn: fromOn } = ended;
    const between = { personId, mailbox, fromOn, untilOn: grantedOn };
    await manager.insert(RightSuspension, { bodyId, measureId: sanctionId, revision: 1, ...between, recordedAt });
    await manager.delete(RightEndRow, { bodyId, personId });
    await tx.audit('supervision.restore-right', personId);
  }
}
