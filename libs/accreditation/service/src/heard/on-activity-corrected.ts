import { Injectable } from '@nestjs/common';
import { activityCorrected } from '@standing/cpd/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { activityHeld } from './cpd-activity.js';
import { recordEvidence } from './record-evidence.js';

/** A coach set an activity right, or gave a file for it. */
@Injectable()
export class OnActivityCorrected implements Handler<typeof activityCorrected> {
  readonly hears = activityCorrected;

  handle(data: DataOf<typeof activityCorrected>, tx: HeardTransaction): Promise<void> {
    return recordEvidence(tx, activityHeld(data));
  }
}
