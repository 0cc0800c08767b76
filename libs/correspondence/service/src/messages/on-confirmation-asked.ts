import { Injectable } from '@nestjs/common';
import { confirmationAsked } from '@standing/supervision/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { putMessage } from './put-message.js';

/** A coach asked for sessions to be confirmed: the supervisor is sent a link. */
@Injectable()
export class OnConfirmationAsked implements Handler<typeof confirmationAsked> {
  readonly hears = confirmationAsked;

  async handle(
    { requestId, supervisorId }: DataOf<typeof confirmationAsked>,
    transaction: HeardTransaction,
  ): Promise<void> {
    await putMessage(transaction, { kind: 'confirm-sessions', subjectId: requestId, recipientId: supervisorId });
  }
}
