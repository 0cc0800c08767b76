import { Injectable } from '@nestjs/common';
import { awarded } from '@standing/accreditation/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { putMessage } from './put-message.js';

/** A level was awarded: the member is told, with where the register shows it. */
@Injectable()
export class OnAwarded implements Handler<typeof awarded> {
  readonly hears = awarded;

  async handle({ awardId, personId }: DataOf<typeof awarded>, transaction: HeardTransaction): Promise<void> {
    await putMessage(transaction, { kind: 'award', subjectId: awardId, recipientId: personId });
  }
}
