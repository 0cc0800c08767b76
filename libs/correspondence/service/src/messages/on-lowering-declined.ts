import { Injectable } from '@nestjs/common';
import { loweringDeclined } from '@standing/accreditation/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { putMessage } from './put-message.js';

/** A wish to hold a lower level is not followed: the member is told, and where the reasons are. */
@Injectable()
export class OnLoweringDeclined implements Handler<typeof loweringDeclined> {
  readonly hears = loweringDeclined;

  async handle(
    { loweringId, personId }: DataOf<typeof loweringDeclined>,
    transaction: HeardTransaction,
  ): Promise<void> {
    await putMessage(transaction, { kind: 'lowering-declined', subjectId: loweringId, recipientId: personId });
  }
}
