import { Injectable } from '@nestjs/common';
import { activityCorrected } from '@standing/cpd/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { activityHeld } from './activity-held.js';
import { keepEvidence } from './keep-evidence.js';

/** An activity was set right, or has a file now. */
@Injectable()
export class OnActivityCorrected implements Handler<typeof activityCorrected> {
  readonly hears = activityCorrected;

  handle(data: DataOf<typeof activityCorrected>, tx: HeardTransaction): Promise<void> {
    return keepEvidence(tx, activityHeld(data));
  }
}
