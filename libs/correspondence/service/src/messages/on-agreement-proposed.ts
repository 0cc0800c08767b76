import { Injectable } from '@nestjs/common';
import { agreementProposed } from '@standing/supervision/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { putMessage } from './put-message.js';

/** A coach proposed an agreement: the supervisor is sent a link to answer it. */
@Injectable()
export class OnAgreementProposed implements Handler<typeof agreementProposed> {
  readonly hears = agreementProposed;

  async handle(
    { agreementId, supervisorId }: DataOf<typeof agreementProposed>,
    transaction: HeardTransaction,
  ): Promise<void> {
    await putMessage(transaction, { kind: 'answer-agreement', subjectId: agreementId, recipientId: supervisorId });
  }
}
