import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { supervisorUnavailable } from '@standing/supervision/facts';
import { putMessage } from './put-message.js';

/** The supervisor of an agreement cannot be reached any more: the coach is told what to do. */
@Injectable()
export class OnSupervisorUnavailable implements Handler<typeof supervisorUnavailable> {
  readonly hears = supervisorUnavailable;

  async handle(
    { agreementId, personId }: DataOf<typeof supervisorUnavailable>,
    transaction: HeardTransaction,
  ): Promise<void> {
    await putMessage(transaction, { kind: 'supervisor-unavailable', subjectId: agreementId, recipientId: personId });
  }
}
