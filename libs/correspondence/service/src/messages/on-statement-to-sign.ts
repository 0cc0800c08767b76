import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { statementToSign } from '@standing/supervision/facts';
import { putMessage } from './put-message.js';

/** A coach signed a monthly statement: the supervisor is sent a link to sign it too. */
@Injectable()
export class OnStatementToSign implements Handler<typeof statementToSign> {
  readonly hears = statementToSign;

  async handle(
    { statementId, supervisorId }: DataOf<typeof statementToSign>,
    transaction: HeardTransaction,
  ): Promise<void> {
    await putMessage(transaction, { kind: 'sign-statement', subjectId: statementId, recipientId: supervisorId });
  }
}
