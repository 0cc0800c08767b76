import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { reportSent } from '@standing/supervision/facts';
import { putMessage } from './put-message.js';

/** A supervisor sent the text of a report: the coach is told that there is something to read. */
@Injectable()
export class OnReportSent implements Handler<typeof reportSent> {
  readonly hears = reportSent;

  async handle({ reportId, personId }: DataOf<typeof reportSent>, transaction: HeardTransaction): Promise<void> {
    await putMessage(transaction, { kind: 'report-to-read', subjectId: reportId, recipientId: personId });
  }
}
