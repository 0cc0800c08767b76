import { Injectable } from '@nestjs/common';
import { givingUpTakenBack } from '@standing/accreditation/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { AwardEndTakenBackRow } from './heard.entities.js';

/** It was taken back before its day: nothing ends by it. */
@Injectable()
export class OnGivingUpTakenBack implements Handler<typeof givingUpTakenBack> {
  readonly hears = givingUpTakenBack;

  async handle({ resignationId: endId }: DataOf<typeof givingUpTakenBack>, tx: HeardTransaction): Promise<void> {
    await tx.manager.insert(AwardEndTakenBackRow, { endId, bodyId: tx.bodyId });
  }
}
