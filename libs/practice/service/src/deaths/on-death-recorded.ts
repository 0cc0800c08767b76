import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import { deathRecorded } from '@standing/identity/facts';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { KnownDeath } from './death.entity.js';

/** A person has died: from now on their continuity plan can be released for that. */
@Injectable()
export class OnDeathRecorded implements Handler<typeof deathRecorded> {
  readonly hears = deathRecorded;

  async handle({ deathId: id, personId }: DataOf<typeof deathRecorded>, tx: HeardTransaction): Promise<void> {
    const { manager, bodyId, now: recordedAt } = tx;
    await manager.insert(KnownDeath, { id, bodyId, personId, recordedAt });
  }
}
