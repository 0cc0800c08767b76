import { Injectable } from '@nestjs/common';
import { activityWithdrawn } from '@standing/cpd/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { keepEvidence } from './keep-evidence.js';

/** A coach took an activity back. */
@Injectable()
export class OnActivityWithdrawn implements Handler<typeof activityWithdrawn> {
  readonly hears = activityWithdrawn;

  handle(data: DataOf<typeof activityWithdrawn>, tx: HeardTransaction): Promise<void> {
    const { activityId: sourceId, personId, revision } = data;
    const told = { sourceId, personId, revision, onDay: null, minutes: null, stands: false };
    return keepEvidence(tx, { kind: 'development', ...told });
  }
}
