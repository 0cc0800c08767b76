import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { reportAsked } from '@standing/supervision/facts';
import { putMessage } from './put-message.js';

/** A coach asked for a report, or for a change of one: the supervisor is sent a link to write it. */
@Injectable()
export class OnReportAsked implements Handler<typeof reportAsked> {
  readonly hears = reportAsked;

  async handle({ reportId, supervisorId }: DataOf<typeof reportAsked>, transaction: HeardTransaction): Promise<void> {
    await putMessage(transaction, { kind: 'write-report', subjectId: reportId, recipientId: supervisorId });
  }
}
