import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import { deathTakenBack } from '@standing/identity/facts';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { KnownDeathTakenBack } from './death.entity.js';

/** A death was recorded by mistake: nothing is released for it, and what was is shut again. */
@Injectable()
export class OnDeathTakenBack implements Handler<typeof deathTakenBack> {
  readonly hears = deathTakenBack;

  async handle({ deathId }: DataOf<typeof deathTakenBack>, tx: HeardTransaction): Promise<void> {
    const { manager, bodyId, now: recordedAt } = tx;
    await manager.insert(KnownDeathTakenBack, { deathId, bodyId, recordedAt });
  }
}
