import { Injectable } from '@nestjs/common';
import { draftMailDue } from '@standing/complaints/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { putMessage } from './put-message.js';

/** Somebody without an account began something: they are sent a code, or warned. No person of the body is meant. */
@Injectable()
export class OnDraftMailDue implements Handler<typeof draftMailDue> {
  readonly hears = draftMailDue;

  async handle({ mailId }: DataOf<typeof draftMailDue>, transaction: HeardTransaction): Promise<void> {
    await putMessage(transaction, { kind: 'draft', subjectId: mailId, recipientId: mailId });
  }
}
