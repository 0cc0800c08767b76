import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import { deathRecorded } from '@standing/identity/facts';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { DeathRow } from '../deaths/death.entity.js';
import { whenKnown } from '../deaths/when-known.js';
import { dueNow } from '../due/due-now.js';

/** A member has died: whatever they hold ends with the day, and nothing of theirs is due any more. */
@Injectable()
export class OnDeathRecorded implements Handler<typeof deathRecorded> {
  readonly hears = deathRecorded;

  async handle(
    { deathId: id, personId, effectiveOn }: DataOf<typeof deathRecorded>,
    tx: HeardTransaction,
  ): Promise<void> {
    const { manager, bodyId } = tx;
    const recordedAt = await whenKnown(tx, personId);
    await manager.insert(DeathRow, { id, bodyId, personId, effectiveOn, recordedAt });
    await dueNow(tx, personId);
  }
}
