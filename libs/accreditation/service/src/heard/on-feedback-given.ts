import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { feedbackGiven } from '@standing/practice/facts';
import type { EvidenceRow } from './evidence.entity.js';
import { recordEvidence } from './record-evidence.js';

/**
 * Somebody gave feedback: another person's act, so it is confirmed. What was answered is never known here, only as whom, by
 * an id that is the same for one giver, and on which version of the coach's charter. Who gave it is a client where the
 * fact does not say. The row's id is shown to the coach, and says nothing of when the feedback came.
 */
@Injectable()
export class OnFeedbackGiven implements Handler<typeof feedbackGiven> {
  readonly hears = feedbackGiven;

  handle(data: DataOf<typeof feedbackGiven>, tx: HeardTransaction): Promise<void> {
    const { feedbackId, personId, givenOn } = data;
    return recordEvidence(tx, {
      id: randomUUID(),
      personId,
      source: 'practice.feedback',
      sourceId: feedbackId,
      revision: 1,
      kind: 'feedback',
      heldOn: givenOn,
      minutes: 0,
      attributes: attributesOf(data),
      trust: 'confirmed',
    });
  }
}

function attributesOf(data: DataOf<typeof feedbackGiven>): EvidenceRow['attributes'] {
  const { engagementId, giverKind: giver = 'client', giverId = engagementId, charterVersion } = data;
  return {
    giver,
    ...(giverId ? { giverId } : {}),
    ...(engagementId ? { engagementId } : {}),
    ...(charterVersion ? { charterVersion } : {}),
  };
}
