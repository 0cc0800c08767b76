import { Injectable } from '@nestjs/common';
import { personJoined } from '@standing/identity/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { PersonRow } from './heard.entities.js';

/** Whoever joined can be asked to sign. */
@Injectable()
export class OnPersonJoined implements Handler<typeof personJoined> {
  readonly hears = personJoined;

  async handle({ personId, joinedOn }: DataOf<typeof personJoined>, tx: HeardTransaction): Promise<void> {
    const { manager, bodyId } = tx;
    await manager.insert(PersonRow, { bodyId, personId, joinedOn });
  }
}
