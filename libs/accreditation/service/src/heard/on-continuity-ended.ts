import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import { addDays } from '@standing/kernel';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { continuityEnded } from '@standing/practice/facts';
import { confirmationTold } from './continuity-plan.js';
import { recordEvidence, recordLapse } from './record-evidence.js';

/** A continuity plan is over: its confirmations held until the day before, and one of that day or later never did. */
@Injectable()
export class OnContinuityEnded implements Handler<typeof continuityEnded> {
  readonly hears = continuityEnded;

  async handle(
    { planId, personId, endedOn, confirmations }: DataOf<typeof continuityEnded>,
    tx: HeardTransaction,
  ): Promise<void> {
    for (const { confirmationId, confirmedOn: heldOn } of confirmations) {
      const told = { ...confirmationTold({ confirmationId, personId }, 2), attributes: { planId } };
      const held = { heldOn, heldUntil: addDays(endedOn, -1), minutes: 0, trust: 'confirmed' } as const;
      if (heldOn < endedOn) await recordEvidence(tx, { ...told, ...held });
      else await recordLapse(tx, { ...told, state: 'withdrawn' });
    }
  }
}
