import { Injectable } from '@nestjs/common';
import { assessorAssigned } from '@standing/accreditation/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { putMessage } from './put-message.js';

/** Somebody was given a file to assess: they are told that they were, and not whose it is. */
@Injectable()
export class OnAssessorAssigned implements Handler<typeof assessorAssigned> {
  readonly hears = assessorAssigned;

  async handle(
    { assessmentId, assessorId }: DataOf<typeof assessorAssigned>,
    transaction: HeardTransaction,
  ): Promise<void> {
    await putMessage(transaction, { kind: 'assignment', subjectId: assessmentId, recipientId: assessorId });
  }
}
