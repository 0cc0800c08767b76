import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { continuityNoticeDue } from '@standing/practice/facts';
import { putMessage } from './put-message.js';

/** One of the two of a continuity plan is told where there is something to read. */
@Injectable()
export class OnContinuityNoticeDue implements Handler<typeof continuityNoticeDue> {
  readonly hears = continuityNoticeDue;

  async handle(
    { noticeId, personId }: DataOf<typeof continuityNoticeDue>,
    transaction: HeardTransaction,
  ): Promise<void> {
    await putMessage(transaction, { kind: 'continuity-notice', subjectId: noticeId, recipientId: personId });
  }
}
