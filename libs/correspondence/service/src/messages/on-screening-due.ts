import { Injectable } from '@nestjs/common';
import { screeningDue } from '@standing/complaints/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { putMessage } from './put-message.js';

/** The risk of a case is to be looked at: somebody who keeps it is reminded. */
@Injectable()
export class OnScreeningDue implements Handler<typeof screeningDue> {
  readonly hears = screeningDue;

  async handle({ reminderId, personId }: DataOf<typeof screeningDue>, transaction: HeardTransaction): Promise<void> {
    await putMessage(transaction, { kind: 'screening-due', subjectId: reminderId, recipientId: personId });
  }
}
