import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { supervisorRecognised } from '@standing/supervision/facts';
import { keepRelation } from '../conflicts/keep-relation.js';

/** A member supervises another by an agreement, whether or not anybody declared it. An agreement goes on. */
@Injectable()
export class OnSupervisorRecognised implements Handler<typeof supervisorRecognised> {
  readonly hears = supervisorRecognised;

  handle(
    { agreementId, supervisorPersonId, personId, startsOn }: DataOf<typeof supervisorRecognised>,
    tx: HeardTransaction,
  ): Promise<void> {
    return keepRelation(tx, {
      source: 'agreement',
      sourceId: agreementId,
      revision: 1,
      people: [supervisorPersonId, personId],
      kind: 'supervises',
      fromOn: startsOn,
      untilOn: null,
      stands: true,
    });
  }
}
