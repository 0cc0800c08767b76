import { Injectable } from '@nestjs/common';
import { planTold } from '@standing/cpd/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { cpdPlan } from './cpd-plan.js';
import { recordEvidence } from './record-evidence.js';

/** A coach told that they have planned: their word, for those topics, from the day on which it was told. */
@Injectable()
export class OnPlanTold implements Handler<typeof planTold> {
  readonly hears = planTold;

  handle({ fromOn, untilOn, topics, ...told }: DataOf<typeof planTold>, tx: HeardTransaction): Promise<void> {
    const held = { heldOn: fromOn, heldUntil: untilOn, minutes: 0, attributes: { topics }, trust: 'declared' } as const;
    return recordEvidence(tx, { ...cpdPlan(told), ...held });
  }
}
