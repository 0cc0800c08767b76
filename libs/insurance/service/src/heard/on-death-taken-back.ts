import { Injectable } from '@nestjs/common';
import { deathTakenBack } from '@standing/identity/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { DeathTakenBackRow } from './heard.entities.js';

/** A death was recorded by mistake. */
@Injectable()
export class OnDeathTakenBack implements Handler<typeof deathTakenBack> {
  readonly hears = deathTakenBack;

  async handle({ deathId }: DataOf<typeof deathTakenBack>, tx: HeardTransaction): Promise<void> {
    await tx.manager.insert(DeathTakenBackRow, { deathId, bodyId: tx.bodyId });
  }
}
