import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { continuityConfirmed } from '@standing/practice/facts';
import { confirmationTold } from './continuity-plan.js';
import { recordEvidence } from './record-evidence.js';

/** FR-3: both confirmed a continuity plan, and it holds for a year. The colleague's act is another person's, so it is confirmed. */
@Injectable()
export class OnContinuityConfirmed implements Handler<typeof continuityConfirmed> {
  readonly hears = continuityConfirmed;

  handle(
    { planId, confirmedOn: heldOn, holdsUntil: heldUntil, ...told }: DataOf<typeof continuityConfirmed>,
    tx: HeardTransaction,
  ): Promise<void> {
    const held = { heldOn, heldUntil, minutes: 0, attributes: { planId }, trust: 'confirmed' } as const;
    return recordEvidence(tx, { ...confirmationTold(told, 1), ...held });
  }
}
