import { Injectable } from '@nestjs/common';
import { moderatorAppointed } from '@standing/accreditation/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { putMessage } from './put-message.js';

/** Somebody is to settle what two assessors differ in: they are told that it waits for them. */
@Injectable()
export class OnModeratorAppointed implements Handler<typeof moderatorAppointed> {
  readonly hears = moderatorAppointed;

  async handle(
    { moderationId, moderatorId }: DataOf<typeof moderatorAppointed>,
    transaction: HeardTransaction,
  ): Promise<void> {
    await putMessage(transaction, { kind: 'moderation', subjectId: moderationId, recipientId: moderatorId });
  }
}
