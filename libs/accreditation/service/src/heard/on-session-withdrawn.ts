import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { sessionWithdrawn } from '@standing/supervision/facts';
import { recordLapse } from './record-evidence.js';
import { sessionTold } from './supervision-session.js';

/** A coach took a session back: it stays in the ledger and counts no more. */
@Injectable()
export class OnSessionWithdrawn implements Handler<typeof sessionWithdrawn> {
  readonly hears = sessionWithdrawn;

  handle(data: DataOf<typeof sessionWithdrawn>, tx: HeardTransaction): Promise<void> {
    return recordLapse(tx, { ...sessionTold(data), state: 'withdrawn' });
  }
}
