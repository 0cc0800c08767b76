import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import { coverCheckAsked } from '@standing/insurance/facts';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { putMessage } from './put-message.js';

/** A coach is asked to show the attestation in force: one mail for each time. */
@Injectable()
export class OnCoverCheckAsked implements Handler<typeof coverCheckAsked> {
  readonly hears = coverCheckAsked;

  async handle({ checkId, personId }: DataOf<typeof coverCheckAsked>, transaction: HeardTransaction): Promise<void> {
    await putMessage(transaction, { kind: 'cover-check', subjectId: checkId, recipientId: personId });
  }
}
