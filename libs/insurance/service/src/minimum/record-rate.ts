import { Injectable } from '@nestjs/common';
import { type RateRequest, refusalsToRecordRate } from '@standing/insurance/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { ExchangeRateRow } from './minimum.entities.js';

/** An officer records what a currency was worth on a day, and where that was read. */
@Injectable()
export class RecordRate {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The rate's id. Of one day the rate that was recorded last counts, of what is verified from then on. Refusals: see `refusalsToRecordRate`. */
  execute(input: RateRequest, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'insurance.record-rate', key, input }, async (tx) => {
      const { manager, bodyId, today, now: recordedAt } = tx;
      refuseIfAny(refusalsToRecordRate(input, today));

      const id = newId();
      const { currency, into, rate, onDay } = input;
      const read = { source: input.source.trim(), enteredBy: actor.personId, recordedAt };
      await manager.insert(ExchangeRateRow, { id, bodyId, currency, into, rate, onDay, ...read });
      await tx.audit('insurance.record-rate', id, { onDay });
      return id;
    });
  }
}
