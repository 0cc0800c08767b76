import { Injectable } from '@nestjs/common';
import { applicationAssessed } from '@standing/accreditation/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { keepRelation } from '../conflicts/keep-relation.js';

/** A member assessed an application of another. It is over with the day on which they handed in what they say. */
@Injectable()
export class OnApplicationAssessed implements Handler<typeof applicationAssessed> {
  readonly hears = applicationAssessed;

  handle(
    { assessmentId, assessorId, personId, assessedOn }: DataOf<typeof applicationAssessed>,
    tx: HeardTransaction,
  ): Promise<void> {
    return keepRelation(tx, {
      source: 'assessment',
      sourceId: assessmentId,
      revision: 1,
      people: [assessorId, personId],
      kind: 'assessed',
      fromOn: assessedOn,
      untilOn: assessedOn,
      stands: true,
    });
  }
}
