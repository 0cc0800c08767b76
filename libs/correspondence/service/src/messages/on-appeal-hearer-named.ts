import { Injectable } from '@nestjs/common';
import { appealHearerNamed } from '@standing/accreditation/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { putMessage } from './put-message.js';

/** Somebody is to hear an appeal: they are told that it waits for them. */
@Injectable()
export class OnAppealHearerNamed implements Handler<typeof appealHearerNamed> {
  readonly hears = appealHearerNamed;

  async handle(
    { hearingId, hearerId }: DataOf<typeof appealHearerNamed>,
    transaction: HeardTransaction,
  ): Promise<void> {
    await putMessage(transaction, { kind: 'hearing', subjectId: hearingId, recipientId: hearerId });
  }
}
