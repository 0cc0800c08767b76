import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import { deathTakenBack } from '@standing/identity/facts';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { DeathTakenBackRow } from '../deaths/death.entity.js';
import { whenKnown } from '../deaths/when-known.js';
import { dueNow } from '../due/due-now.js';

/** A death was recorded by mistake: everything is as it was, but for what was known meanwhile. */
@Injectable()
export class OnDeathTakenBack implements Handler<typeof deathTakenBack> {
  readonly hears = deathTakenBack;

  async handle({ deathId, personId }: DataOf<typeof deathTakenBack>, tx: HeardTransaction): Promise<void> {
    const { manager, bodyId } = tx;
    const recordedAt = await whenKnown(tx, personId);
    await manager.insert(DeathTakenBackRow, { deathId, bodyId, recordedAt });
    await dueNow(tx, personId);
  }
}
