import { Injectable } from '@nestjs/common';
import { planTakenBack } from '@standing/cpd/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { cpdPlan } from './cpd-plan.js';
import { recordLapse } from './record-evidence.js';

/** A plan never was. */
@Injectable()
export class OnPlanTakenBack implements Handler<typeof planTakenBack> {
  readonly hears = planTakenBack;

  handle(told: DataOf<typeof planTakenBack>, tx: HeardTransaction): Promise<void> {
    return recordLapse(tx, { ...cpdPlan(told), state: 'withdrawn' });
  }
}
