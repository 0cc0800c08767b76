import { Injectable } from '@nestjs/common';
import { givenUp } from '@standing/accreditation/facts';
import type { DataOf } from '@standing/fact-kit';
import { newId } from '@standing/kernel';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { AwardEndRow } from './heard.entities.js';

/** A member gives their accreditation up from a day on. */
@Injectable()
export class OnGivenUp implements Handler<typeof givenUp> {
  readonly hears = givenUp;

  async handle(
    { resignationId: endId, awardIds, effectiveOn }: DataOf<typeof givenUp>,
    tx: HeardTransaction,
  ): Promise<void> {
    const { manager, bodyId } = tx;
    const ends = awardIds.map((awardId) => ({ id: newId(), bodyId, awardId, endId, effectiveOn }));
    await manager.insert(AwardEndRow, ends);
  }
}
