import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { sessionAcceptanceReversed } from '@standing/supervision/facts';
import { recordEvidence } from './record-evidence.js';
import { sessionHeld } from './supervision-session.js';

/** The body no longer accepts a session on documents: it is the coach's own word again. */
@Injectable()
export class OnSessionAcceptanceReversed implements Handler<typeof sessionAcceptanceReversed> {
  readonly hears = sessionAcceptanceReversed;

  handle(data: DataOf<typeof sessionAcceptanceReversed>, tx: HeardTransaction): Promise<void> {
    return recordEvidence(tx, sessionHeld(data, 'declared'));
  }
}
