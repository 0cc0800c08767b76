import { Injectable } from '@nestjs/common';
import { declarationDue } from '@standing/supervision/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { putMessage } from './put-message.js';

/** A supervisor is to declare again: they are sent a link for it. */
@Injectable()
export class OnDeclarationDue implements Handler<typeof declarationDue> {
  readonly hears = declarationDue;

  async handle(
    { agreementId, supervisorId }: DataOf<typeof declarationDue>,
    transaction: HeardTransaction,
  ): Promise<void> {
    await putMessage(transaction, { kind: 'answer-agreement', subjectId: agreementId, recipientId: supervisorId });
  }
}
