import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { sessionConfirmed } from '@standing/supervision/facts';
import { keepEvidence } from './keep-evidence.js';

/**
 * A supervisor confirmed a session. It shows that a condition is kept where the body vetted them, and where it was supervision
 * of the coaching, led by somebody.
 */
@Injectable()
export class OnSessionConfirmed implements Handler<typeof sessionConfirmed> {
  readonly hears = sessionConfirmed;

  handle(data: DataOf<typeof sessionConfirmed>, tx: HeardTransaction): Promise<void> {
    const { sessionId: sourceId, personId, heldOn: onDay, minutes, revision, trust, subject = 'coaching', form } = data;
    const stands = trust === 'confirmed' && subject === 'coaching' && form !== 'peer';
    return keepEvidence(tx, { kind: 'session', sourceId, personId, revision, onDay, minutes, stands });
  }
}
