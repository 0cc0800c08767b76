import { Injectable } from '@nestjs/common';
import { applicationConditional } from '@standing/accreditation/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { putMessage } from './put-message.js';

/** An application was answered on a condition: the applicant is told until when, and where it says what is still to be shown. */
@Injectable()
export class OnApplicationConditional implements Handler<typeof applicationConditional> {
  readonly hears = applicationConditional;

  async handle(
    { decisionId, personId }: DataOf<typeof applicationConditional>,
    transaction: HeardTransaction,
  ): Promise<void> {
    await putMessage(transaction, { kind: 'condition', subjectId: decisionId, recipientId: personId });
  }
}
