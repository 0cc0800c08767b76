import { Injectable } from '@nestjs/common';
import { sanctionInForce } from '@standing/complaints/facts';
import type { DataOf } from '@standing/fact-kit';
import { newId } from '@standing/kernel';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { awardsOf, endsOf, nextMoment } from '../awards/awards-of-person.js';
import { dueNow } from '../due/due-now.js';
import { oneAtATime } from '../lock.js';
import { reduceLevel } from '../sanctions/reduce-level.js';
import { SanctionRow } from '../sanctions/sanction.entity.js';
import { SuspensionRow } from '../suspensions/suspension.entity.js';
import { suspensionsOfPerson } from '../suspensions/suspensions-of-person.js';

type Told = DataOf<typeof sanctionInForce>;

/**
 * A sanction does this from now on: kept as it was told, in whatever order it is heard. Where it takes the accreditation
 * off, that is a suspension like any other; one that never was suspends on no day. Where it lowers a level, that is awarded.
 */
@Injectable()
export class OnSanctionInForce implements Handler<typeof sanctionInForce> {
  readonly hears = sanctionInForce;

  async handle(told: Told, tx: HeardTransaction): Promise<void> {
    const { manager, bodyId, now } = tx;
    const { personId, sanctionId, revision, effects, lines, lowersTo = null } = told;
    // Awards are made under the same lock: none is made between the reading and the sanction.
    await oneAtATime(tx, `evidence ${personId}`);
    const before = await suspensionsOfPerson(tx, personId);
    const awards = await awardsOf(tx, personId);
    const ends = await endsOf(tx, awards);
    const recordedAt = nextMoment(now, awards, ends, before);
    const kept = { sanctionId, revision, personId, effects, lines, lowersTo };
    await manager.insert(SanctionRow, { id: newId(), bodyId, ...kept, recordedAt });
    await this.suspend(told, before, recordedAt, tx);
    await reduceLevel(tx, { personId, sanctionId, revision, lowersTo }, { awards, ends, recordedAt });
    await dueNow(tx, personId);
    await tx.audit('accreditation.sanction', sanctionId, { revision });
  }

  private async suspend(
    { personId, sanctionId: measureId, revision, effects }: Told,
    before: readonly SuspensionRow[],
    recordedAt: Date,
    { manager, bodyId }: HeardTransaction,
  ): Promise<void> {
    const off = effects.find(({ effect }) => effect === 'off');
    const was = before.find((one) => one.measureId === measureId);
    const days = off ?? (was && { fromOn: was.fromOn, untilOn: was.fromOn });
    if (!days) return;
    const { fromOn, untilOn } = days;
    const suspension = { measureId, revision, personId, fromOn, untilOn, kind: 'disciplinary', recordedAt } as const;
    await manager.insert(SuspensionRow, { id: newId(), bodyId, ...suspension });
  }
}
