import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { sessionConfirmed } from '@standing/supervision/facts';
import { recordEvidence } from './record-evidence.js';
import { sessionHeld } from './supervision-session.js';

/** A supervisor confirmed a session, or set its day and length right. The fact says how far that can be relied on. */
@Injectable()
export class OnSessionConfirmed implements Handler<typeof sessionConfirmed> {
  readonly hears = sessionConfirmed;

  handle(data: DataOf<typeof sessionConfirmed>, tx: HeardTransaction): Promise<void> {
    return recordEvidence(tx, sessionHeld(data, data.trust));
  }
}
