import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import { coverWithdrawn } from '@standing/insurance/facts';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { coverTold } from './insurance-cover.js';
import { recordLapse } from './record-evidence.js';

/** A coach took a cover back: it stays in the ledger and counts no more. */
@Injectable()
export class OnCoverWithdrawn implements Handler<typeof coverWithdrawn> {
  readonly hears = coverWithdrawn;

  handle(data: DataOf<typeof coverWithdrawn>, tx: HeardTransaction): Promise<void> {
    return recordLapse(tx, { ...coverTold(data), state: 'withdrawn' });
  }
}
