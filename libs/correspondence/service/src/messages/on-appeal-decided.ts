import { Injectable } from '@nestjs/common';
import { appealDecided } from '@standing/accreditation/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { putMessage } from './put-message.js';

/** An appeal was decided: the applicant is told how, and where the reasons are. */
@Injectable()
export class OnAppealDecided implements Handler<typeof appealDecided> {
  readonly hears = appealDecided;

  async handle({ appealId, personId }: DataOf<typeof appealDecided>, transaction: HeardTransaction): Promise<void> {
    await putMessage(transaction, { kind: 'appeal-decision', subjectId: appealId, recipientId: personId });
  }
}
