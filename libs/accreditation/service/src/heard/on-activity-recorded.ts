import { Injectable } from '@nestjs/common';
import { activityRecorded } from '@standing/cpd/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { activityHeld } from './cpd-activity.js';
import { recordEvidence } from './record-evidence.js';

/** A coach recorded continuing professional development (DV-1). */
@Injectable()
export class OnActivityRecorded implements Handler<typeof activityRecorded> {
  readonly hears = activityRecorded;

  handle(data: DataOf<typeof activityRecorded>, tx: HeardTransaction): Promise<void> {
    return recordEvidence(tx, activityHeld(data));
  }
}
