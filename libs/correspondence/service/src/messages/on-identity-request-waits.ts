import { Injectable } from '@nestjs/common';
import { identityRequestWaits } from '@standing/complaints/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { putMessage } from './put-message.js';

/** A request to be told a kept name waits: somebody who guards it is reminded. */
@Injectable()
export class OnIdentityRequestWaits implements Handler<typeof identityRequestWaits> {
  readonly hears = identityRequestWaits;

  async handle(
    { reminderId, personId }: DataOf<typeof identityRequestWaits>,
    transaction: HeardTransaction,
  ): Promise<void> {
    await putMessage(transaction, { kind: 'custody-due', subjectId: reminderId, recipientId: personId });
  }
}
