import { Injectable } from '@nestjs/common';
import { activityWithdrawn } from '@standing/cpd/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { activityTold } from './cpd-activity.js';
import { recordLapse } from './record-evidence.js';

/** A coach took an activity back: it stays in the ledger and counts no more. */
@Injectable()
export class OnActivityWithdrawn implements Handler<typeof activityWithdrawn> {
  readonly hears = activityWithdrawn;

  handle(data: DataOf<typeof activityWithdrawn>, tx: HeardTransaction): Promise<void> {
    return recordLapse(tx, { ...activityTold(data), state: 'withdrawn' });
  }
}
