import { Injectable } from '@nestjs/common';
import { signInCodeAsked } from '@standing/identity/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { putMessage } from './put-message.js';

/** Someone asked for a sign-in code: it is mailed to them. */
@Injectable()
export class OnSignInCodeAsked implements Handler<typeof signInCodeAsked> {
  readonly hears = signInCodeAsked;

  async handle({ codeId, personId }: DataOf<typeof signInCodeAsked>, transaction: HeardTransaction): Promise<void> {
    await putMessage(transaction, { kind: 'sign-in-code', subjectId: codeId, recipientId: personId });
  }
}
