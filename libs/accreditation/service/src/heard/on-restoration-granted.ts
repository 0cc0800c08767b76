import { Injectable } from '@nestjs/common';
import { restorationGranted } from '@standing/complaints/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { RestorationRow } from '../sanctions/restoration.entity.js';

/** Somebody was restored: what their withdrawal kept them from is open to them, by an application like any other. */
@Injectable()
export class OnRestorationGranted implements Handler<typeof restorationGranted> {
  readonly hears = restorationGranted;

  async handle(told: DataOf<typeof restorationGranted>, tx: HeardTransaction): Promise<void> {
    const { manager, bodyId, now: recordedAt } = tx;
    const { personId, sanctionId, grantedOn } = told;
    // Applications and awards are made under the same lock.
    await oneAtATime(tx, `evidence ${personId}`);
    await manager.insert(RestorationRow, { bodyId, sanctionId, personId, grantedOn, recordedAt });
    await tx.audit('accreditation.restore', sanctionId, { on: grantedOn });
  }
}
