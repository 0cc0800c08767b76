import { Injectable } from '@nestjs/common';
import { withdrawalAnnulled } from '@standing/complaints/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { AnnulledEnd } from './annulled-end.entity.js';
import { RightSuspension } from './right-suspension.entity.js';
import { RightEndRow } from './right-end.entity.js';

/** A withdrawal never was, and the right to supervise that ended with it did not end. */
@Injectable()
export class OnWithdrawalAnnulled implements Handler<typeof withdrawalAnnulled> {
  readonly hears = withdrawalAnnulled;

  async handle({ personId, sanctionId }: DataOf<typeof withdrawalAnnulled>, tx: HeardTransaction): Promise<void> {
    const { manager, bodyId, now: recordedAt } = tx;
    await manager.insert(AnnulledEnd, { bodyId, sanctionId, personId, recordedAt });
    await manager.delete(RightEndRow, { bodyId, personId });
    // Whoever was restored before is kept from the days between by a row of its own.
    await manager.delete(RightSuspension, { bodyId, measureId: sanctionId });
    await tx.audit('supervision.restore-right', personId);
  }
}
