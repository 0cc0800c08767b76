import { Injectable } from '@nestjs/common';
import { activityRecorded } from '@standing/cpd/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { activityHeld } from './activity-held.js';
import { keepEvidence } from './keep-evidence.js';

/** A coach recorded an activity. */
@Injectable()
export class OnActivityRecorded implements Handler<typeof activityRecorded> {
  readonly hears = activityRecorded;

  handle(data: DataOf<typeof activityRecorded>, tx: HeardTransaction): Promise<void> {
    return keepEvidence(tx, activityHeld(data));
  }
}
