import { Injectable } from '@nestjs/common';
import { auditNoticeDue } from '@standing/cpd/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { putMessage } from './put-message.js';

/** There is something to read of an audit: its member, or whoever reviews it, is told where. */
@Injectable()
export class OnAuditNoticeDue implements Handler<typeof auditNoticeDue> {
  readonly hears = auditNoticeDue;

  async handle({ noticeId, personId }: DataOf<typeof auditNoticeDue>, transaction: HeardTransaction): Promise<void> {
    await putMessage(transaction, { kind: 'audit-notice', subjectId: noticeId, recipientId: personId });
  }
}
