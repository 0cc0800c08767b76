import { Injectable } from '@nestjs/common';
import { withdrawn } from '@standing/accreditation/facts';
import { withdrawalFrom } from '@standing/accreditation/rules';
import { withdrawalInForce } from '@standing/complaints/facts';
import type { DataOf } from '@standing/fact-kit';
import { newId } from '@standing/kernel';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { AwardEndRow } from '../awards/award-end.entity.js';
import { awardsOf, endsOf } from '../awards/awards-of-person.js';
import { dueNow } from '../due/due-now.js';
import { oneAtATime } from '../lock.js';
import { WithdrawalAnnulledRow } from '../sanctions/withdrawal-annulled.entity.js';

/** A withdrawal is in force: every award of the member that holds from that day on ends with it. */
@Injectable()
export class OnWithdrawalInForce implements Handler<typeof withdrawalInForce> {
  readonly hears = withdrawalInForce;

  async handle(
    { personId, sanctionId, effectiveOn }: DataOf<typeof withdrawalInForce>,
    tx: HeardTransaction,
  ): Promise<void> {
    const { manager, bodyId, now: recordedAt } = tx;
    // Awards are made under the same lock: none is made between the reading and the end.
    await oneAtATime(tx, `evidence ${personId}`);
    // One that never was may be heard after that.
    if (await manager.existsBy(WithdrawalAnnulledRow, { bodyId, sanctionId })) return;
    const awards = (await awardsOf(tx, personId)).reverse();
    const ends = await endsOf(tx, awards);
    const found = withdrawalFrom(awards, ends, effectiveOn);
    if (found === null) return;
    const end = { bodyId, kind: 'withdrawn', effectiveOn, resignationId: null, sanctionId, recordedAt } as const;
    for (const { id: awardId } of found.ended) {
      await manager.insert(AwardEndRow, { id: newId(), awardId, ...end });
      await tx.audit('accreditation.withdraw', awardId, { on: effectiveOn });
    }
    await dueNow(tx, personId);
    const awardIds = found.ended.map(({ id }) => id);
    await tx.tell(withdrawn, { personId, awardId: found.deciding.id, awardIds, effectiveOn });
  }
}
