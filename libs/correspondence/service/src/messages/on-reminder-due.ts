import { Injectable } from '@nestjs/common';
import { reminderDue } from '@standing/accreditation/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { putMessage } from './put-message.js';

/** Something comes for a member's accreditation: they are told that it does and where to look, and no more. */
@Injectable()
export class OnReminderDue implements Handler<typeof reminderDue> {
  readonly hears = reminderDue;

  async handle({ reminderId, personId }: DataOf<typeof reminderDue>, transaction: HeardTransaction): Promise<void> {
    await putMessage(transaction, { kind: 'reminder', subjectId: reminderId, recipientId: personId });
  }
}
