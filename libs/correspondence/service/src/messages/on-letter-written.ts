import { Injectable } from '@nestjs/common';
import { letterWritten } from '@standing/complaints/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { putMessage } from './put-message.js';

/** Something waits for a member in a case: they are told that it does. */
@Injectable()
export class OnLetterWritten implements Handler<typeof letterWritten> {
  readonly hears = letterWritten;

  async handle({ letterId, personId }: DataOf<typeof letterWritten>, transaction: HeardTransaction): Promise<void> {
    await putMessage(transaction, { kind: 'case-letter', subjectId: letterId, recipientId: personId });
  }
}
