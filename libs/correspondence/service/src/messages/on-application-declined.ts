import { Injectable } from '@nestjs/common';
import { applicationDeclined } from '@standing/accreditation/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { putMessage } from './put-message.js';

/** An application was refused: the applicant is told until when they can appeal, and where the reasons are. */
@Injectable()
export class OnApplicationDeclined implements Handler<typeof applicationDeclined> {
  readonly hears = applicationDeclined;

  async handle(
    { applicationId, personId }: DataOf<typeof applicationDeclined>,
    transaction: HeardTransaction,
  ): Promise<void> {
    await putMessage(transaction, { kind: 'refusal', subjectId: applicationId, recipientId: personId });
  }
}
