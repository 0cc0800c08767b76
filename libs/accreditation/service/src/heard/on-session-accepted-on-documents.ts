import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { sessionAcceptedOnDocuments } from '@standing/supervision/facts';
import { recordEvidence } from './record-evidence.js';
import { sessionHeld } from './supervision-session.js';

/** The body accepted a session on documents, since its supervisor could not confirm it. */
@Injectable()
export class OnSessionAcceptedOnDocuments implements Handler<typeof sessionAcceptedOnDocuments> {
  readonly hears = sessionAcceptedOnDocuments;

  handle(data: DataOf<typeof sessionAcceptedOnDocuments>, tx: HeardTransaction): Promise<void> {
    return recordEvidence(tx, sessionHeld(data, 'documented'));
  }
}
