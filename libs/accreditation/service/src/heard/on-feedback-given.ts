import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { feedbackGiven } from '@standing/practice/facts';
import { recordEvidence } from './record-evidence.js';

/**
 * A client gave feedback: another person's act, so it is confirmed. What was answered is never known here, only
 * that it was on a version of the coach's charter. The row's id is
 * shown to the coach, and says nothing of when the feedback came.
 */
@Injectable()
export class OnFeedbackGiven implements Handler<typeof feedbackGiven> {
  readonly hears = feedbackGiven;

  handle(
    { feedbackId, personId, engagementId, givenOn, charterVersion }: DataOf<typeof feedbackGiven>,
    tx: HeardTransaction,
  ): Promise<void> {
    return recordEvidence(tx, {
      id: randomUUID(),
      personId,
      source: 'practice.feedback',
      sourceId: feedbackId,
      revision: 1,
      kind: 'feedback',
      heldOn: givenOn,
      minutes: 0,
      attributes: { engagementId, ...(charterVersion ? { charterVersion } : {}) },
      trust: 'confirmed',
    });
  }
}
