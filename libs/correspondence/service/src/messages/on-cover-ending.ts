import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import { coverEnding } from '@standing/insurance/facts';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { putMessage } from './put-message.js';

/** A coach's cover ends or is missing: one mail for each reminder. */
@Injectable()
export class OnCoverEnding implements Handler<typeof coverEnding> {
  readonly hears = coverEnding;

  async handle({ reminderId, personId }: DataOf<typeof coverEnding>, transaction: HeardTransaction): Promise<void> {
    await putMessage(transaction, { kind: 'cover-ending', subjectId: reminderId, recipientId: personId });
  }
}
