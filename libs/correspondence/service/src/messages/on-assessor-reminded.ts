import { Injectable } from '@nestjs/common';
import { assessorReminded } from '@standing/accreditation/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { putMessage } from './put-message.js';

/** A registrar reminds an assessor of what they have in hand: one mail of all of it. */
@Injectable()
export class OnAssessorReminded implements Handler<typeof assessorReminded> {
  readonly hears = assessorReminded;

  async handle(
    { reminderId, assessorId }: DataOf<typeof assessorReminded>,
    transaction: HeardTransaction,
  ): Promise<void> {
    await putMessage(transaction, { kind: 'assessor-reminder', subjectId: reminderId, recipientId: assessorId });
  }
}
