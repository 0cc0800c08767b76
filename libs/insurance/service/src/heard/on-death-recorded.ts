import { Injectable } from '@nestjs/common';
import { deathRecorded } from '@standing/identity/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { DeathRow } from './heard.entities.js';

/** A member has died: nothing is asked of them any more, and nobody is written to. */
@Injectable()
export class OnDeathRecorded implements Handler<typeof deathRecorded> {
  readonly hears = deathRecorded;

  async handle({ deathId: id, personId }: DataOf<typeof deathRecorded>, tx: HeardTransaction): Promise<void> {
    await tx.manager.insert(DeathRow, { id, bodyId: tx.bodyId, personId });
  }
}
