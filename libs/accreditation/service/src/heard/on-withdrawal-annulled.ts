import { Injectable } from '@nestjs/common';
import { withdrawalAnnulled } from '@standing/complaints/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { awardsOf, endsOf, nextMoment } from '../awards/awards-of-person.js';
import { dueNow } from '../due/due-now.js';
import { oneAtATime } from '../lock.js';
import { WithdrawalAnnulledRow } from '../sanctions/withdrawal-annulled.entity.js';

/** A withdrawal never was: what ended by it did not end, on any day, by what is known from now on. */
@Injectable()
export class OnWithdrawalAnnulled implements Handler<typeof withdrawalAnnulled> {
  readonly hears = withdrawalAnnulled;

  async handle(told: DataOf<typeof withdrawalAnnulled>, tx: HeardTransaction): Promise<void> {
    const { manager, bodyId, now } = tx;
    const { personId, sanctionId, annulledOn } = told;
    await oneAtATime(tx, `evidence ${personId}`);
    const awards = await awardsOf(tx, personId);
    const recordedAt = nextMoment(now, awards, await endsOf(tx, awards));
    await manager.insert(WithdrawalAnnulledRow, { bodyId, sanctionId, personId, annulledOn, recordedAt });
    await dueNow(tx, personId);
    await tx.audit('accreditation.annul-withdrawal', sanctionId, { on: annulledOn });
  }
}
