import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { reportAgreed } from '@standing/supervision/facts';
import { putMessage } from './put-message.js';

/** A coach signed a report: the supervisor is told, with a link to read it again or to take it back. */
@Injectable()
export class OnReportAgreed implements Handler<typeof reportAgreed> {
  readonly hears = reportAgreed;

  async handle({ reportId, supervisorId }: DataOf<typeof reportAgreed>, transaction: HeardTransaction): Promise<void> {
    await putMessage(transaction, { kind: 'report-agreed', subjectId: reportId, recipientId: supervisorId });
  }
}
