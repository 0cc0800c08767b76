import { Injectable } from '@nestjs/common';
import { signatureReminderDue } from '@standing/ethics/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { putMessage } from './put-message.js';

/** Somebody has not signed yet what their body asks them to: one mail for each reminder. */
@Injectable()
export class OnSignatureReminderDue implements Handler<typeof signatureReminderDue> {
  readonly hears = signatureReminderDue;

  async handle(
    { reminderId, personId }: DataOf<typeof signatureReminderDue>,
    transaction: HeardTransaction,
  ): Promise<void> {
    await putMessage(transaction, { kind: 'signature-reminder', subjectId: reminderId, recipientId: personId });
  }
}
