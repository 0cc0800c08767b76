import { Injectable } from '@nestjs/common';
import { withdrawn } from '@standing/accreditation/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { putMessage } from './put-message.js';

/** An accreditation was withdrawn: the member is told from which day, and what that means. */
@Injectable()
export class OnWithdrawn implements Handler<typeof withdrawn> {
  readonly hears = withdrawn;

  async handle({ awardId, personId }: DataOf<typeof withdrawn>, transaction: HeardTransaction): Promise<void> {
    await putMessage(transaction, { kind: 'withdrawal', subjectId: awardId, recipientId: personId });
  }
}
