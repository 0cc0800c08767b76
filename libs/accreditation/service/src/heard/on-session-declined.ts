import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { sessionDeclined } from '@standing/supervision/facts';
import { recordLapse } from './record-evidence.js';
import { sessionTold } from './supervision-session.js';

/** A supervisor declined a session: it stays in the ledger, with the code of the reason, and counts no more. */
@Injectable()
export class OnSessionDeclined implements Handler<typeof sessionDeclined> {
  readonly hears = sessionDeclined;

  handle(data: DataOf<typeof sessionDeclined>, tx: HeardTransaction): Promise<void> {
    const { supervisorId, reason } = data;
    return recordLapse(tx, { ...sessionTold(data), state: 'declined', attributes: { supervisorId, reason } });
  }
}
