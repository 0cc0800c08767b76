import { Injectable } from '@nestjs/common';
import { awarded } from '@standing/accreditation/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { AwardRow } from './heard.entities.js';

/** A member is accredited at a level from a day on. */
@Injectable()
export class OnAwarded implements Handler<typeof awarded> {
  readonly hears = awarded;

  async handle(
    { awardId: id, personId, level, validFrom, validUntil, keepDocumentsMonths }: DataOf<typeof awarded>,
    tx: HeardTransaction,
  ): Promise<void> {
    const keepMonths = keepDocumentsMonths ?? null;
    await tx.manager.insert(AwardRow, { id, bodyId: tx.bodyId, personId, level, validFrom, validUntil, keepMonths });
  }
}
