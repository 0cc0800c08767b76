import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import { coverRefused } from '@standing/insurance/facts';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { coverTold } from './insurance-cover.js';
import { recordLapse } from './record-evidence.js';

/** The body did not verify a cover: it stays in the ledger, with the code of the reason, and counts no more. */
@Injectable()
export class OnCoverRefused implements Handler<typeof coverRefused> {
  readonly hears = coverRefused;

  handle(data: DataOf<typeof coverRefused>, tx: HeardTransaction): Promise<void> {
    return recordLapse(tx, { ...coverTold(data), state: 'declined', attributes: { reason: data.reason } });
  }
}
