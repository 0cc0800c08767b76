import { Injectable } from '@nestjs/common';
import { caseErased } from '@standing/complaints/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { In } from 'typeorm';
import { Message } from './message.entity.js';

/** A case is erased: that somebody was written to of it goes with it, sent or not. */
@Injectable()
export class OnCaseErased implements Handler<typeof caseErased> {
  readonly hears = caseErased;

  async handle(
    { letterIds, reminderIds = [] }: DataOf<typeof caseErased>,
    { manager, bodyId }: HeardTransaction,
  ): Promise<void> {
    await manager.delete(Message, { bodyId, kind: 'case-letter', subjectId: In(letterIds) });
    await manager.delete(Message, { bodyId, kind: In(['screening-due', 'custody-due']), subjectId: In(reminderIds) });
  }
}
