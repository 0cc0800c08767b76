import { Injectable } from '@nestjs/common';
import { suspensionInForce } from '@standing/complaints/facts';
import type { DataOf } from '@standing/fact-kit';
import { newId } from '@standing/kernel';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { awardsOf, endsOf, nextMoment } from '../awards/awards-of-person.js';
import { dueNow } from '../due/due-now.js';
import { oneAtATime } from '../lock.js';
import { SuspensionRow } from '../suspensions/suspension.entity.js';
import { suspensionsOfPerson } from '../suspensions/suspensions-of-person.js';

/** An interim measure suspends a member, or does so no longer: kept as it was told, in whatever order it is heard. */
@Injectable()
export class OnSuspensionInForce implements Handler<typeof suspensionInForce> {
  readonly hears = suspensionInForce;

  async handle(told: DataOf<typeof suspensionInForce>, tx: HeardTransaction): Promise<void> {
    const { manager, bodyId, now } = tx;
    const { personId, measureId, fromOn, untilOn } = told;
    // Awards are made under the same lock: none is made between the reading and the suspension.
    await oneAtATime(tx, `evidence ${personId}`);
    const before = await suspensionsOfPerson(tx, personId);
    const awards = await awardsOf(tx, personId);
    const recordedAt = nextMoment(now, awards, await endsOf(tx, awards), before);
    await manager.insert(SuspensionRow, { id: newId(), bodyId, ...told, kind: 'interim', recordedAt });
    await dueNow(tx, personId);
    await tx.audit('accreditation.suspend', measureId, { from: fromOn, until: untilOn ?? '' });
  }
}
