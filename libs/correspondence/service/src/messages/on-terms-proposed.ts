import { Injectable } from '@nestjs/common';
import { termsProposed } from '@standing/supervision/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { putMessage } from './put-message.js';

/** A coach proposed other terms: the supervisor is sent a link to answer them. Those of a supervisor wait for the coach to sign in. */
@Injectable()
export class OnTermsProposed implements Handler<typeof termsProposed> {
  readonly hears = termsProposed;

  async handle(
    { agreementId, supervisorId, proposedBy }: DataOf<typeof termsProposed>,
    transaction: HeardTransaction,
  ): Promise<void> {
    if (proposedBy === 'supervisor') return;
    await putMessage(transaction, { kind: 'answer-agreement', subjectId: agreementId, recipientId: supervisorId });
  }
}
