import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { proofDecided } from '@standing/supervision/facts';
import { putMessage } from './put-message.js';

/** The body decided on documents: the coach is told, and where the answer is. */
@Injectable()
export class OnProofDecided implements Handler<typeof proofDecided> {
  readonly hears = proofDecided;

  async handle({ proofId, personId }: DataOf<typeof proofDecided>, transaction: HeardTransaction): Promise<void> {
    await putMessage(transaction, { kind: 'proof-decided', subjectId: proofId, recipientId: personId });
  }
}
