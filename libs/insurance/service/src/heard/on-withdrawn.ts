import { Injectable } from '@nestjs/common';
import { withdrawn } from '@standing/accreditation/facts';
import type { DataOf } from '@standing/fact-kit';
import { newId } from '@standing/kernel';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { AwardEndRow } from './heard.entities.js';

/** A member is accredited no longer, by an act that is public by then. */
@Injectable()
export class OnWithdrawn implements Handler<typeof withdrawn> {
  readonly hears = withdrawn;

  async handle({ awardIds, effectiveOn }: DataOf<typeof withdrawn>, tx: HeardTransaction): Promise<void> {
    const { manager, bodyId, fact } = tx;
    const ends = awardIds.map((awardId) => ({ id: newId(), bodyId, awardId, endId: fact.id, effectiveOn }));
    await manager.insert(AwardEndRow, ends);
  }
}
